import { invalidArgument } from './host-error';
import { HostObject } from './object-type';

/** The arguments of one call, read by kind. A wrong kind is InvalidArgument, as in Excel. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  raw(index: number): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    const value = this.values[index];
    return value !== null && value !== undefined;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw invalidArgument(`Argument ${index + 1} must be text.`);
    return value;
  }

  textOr(index: number, fallback: string): string {
    return this.has(index) ? this.text(index) : fallback;
  }

  number(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(`Argument ${index + 1} must be a number.`);
    return value;
  }

  numberOr(index: number, fallback: number): number {
    return this.has(index) ? this.number(index) : fallback;
  }

  flag(index: number, fallback: boolean): boolean {
    if (!this.has(index)) return fallback;
    const value = this.values[index];
    if (typeof value !== 'boolean') throw invalidArgument(`Argument ${index + 1} must be true or false.`);
    return value;
  }

  key(index: number): string | number {
    const value = this.values[index];
    if (typeof value !== 'string' && typeof value !== 'number')
      throw invalidArgument(`Argument ${index + 1} must be a name or a number.`);
    return value;
  }

  /** The object argument when it is one of `typeName`, else null. */
  object(index: number, typeName: string): HostObject | null {
    const value = this.values[index];
    return value instanceof HostObject && value.typeName === typeName ? value : null;
  }
}
