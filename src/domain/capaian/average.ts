import { roundHalfUp } from '../angka/round-half-up';

/** Decimals to which an average is freed of the noise of addition, and how near it must lie. */
const DESIMAL_BERSIH = 6;
const DERAU = 1e-12;

export interface RataRata {
  /** `null` when nothing had a value. */
  readonly nilai: number | null;
  /** How many values went in. */
  readonly n: number;
  /** How many had none. */
  readonly dilewati: number;
}

/**
 * Arithmetic mean of the values that are there, with the number that went in and the number that was skipped:
 * missing is never zero. A value that is not finite counts as skipped. Never for money: the serapan of a parent
 * is sum over sum.
 */
export function average(values: readonly (number | null)[]): RataRata {
  const ada = values.filter((value): value is number => value !== null && Number.isFinite(value));
  const dilewati = values.length - ada.length;
  const [first] = ada;
  if (first === undefined) return { nilai: null, n: 0, dilewati };
  if (ada.length === 1) return { nilai: first, n: 1, dilewati };
  return { nilai: clean(sum(ada) / ada.length), n: ada.length, dilewati };
}

/** Neumaier's compensated sum: the error stays below one unit in the last place, however many rows. */
function sum(values: readonly number[]): number {
  let total = 0;
  let rest = 0;
  for (const value of values) {
    const next = total + value;
    rest += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + rest;
}

/** 90.00000000000001 is 90: at the edge of a predikat the last bit of an addition must not decide. */
function clean(value: number): number {
  const bersih = roundHalfUp(value, DESIMAL_BERSIH);
  return Math.abs(value - bersih) <= DERAU * Math.max(1, Math.abs(value)) ? bersih : value;
}
