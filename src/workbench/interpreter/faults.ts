import { HostError } from './host-error';
import { HOST_ERRORS } from './host-error-codes';

export type FaultKind =
  | 'cell-edit'
  | 'session-expired'
  | 'access-denied'
  | 'activity-limit'
  | 'request-too-large'
  | 'response-too-large'
  | 'no-reply'
  | 'fail-at-action';

export interface Fault {
  kind: FaultKind;
  /** Which requests it strikes; `any` by default. Clean-up requests are never struck. */
  on?: 'any' | 'read' | 'write';
  /** How often; once by default. */
  times?: number;
  /** For `fail-at-action`: index of the action, or a member's name (`values`, `Range.values`) at whose first use it fails. */
  action?: number | string;
  /** For `fail-at-action`: the code given; GeneralException by default. */
  code?: string;
  /** For `no-reply` and `response-too-large`: whether the batch is carried out all the same; true by default. */
  carriedOut?: boolean;
}

const HOST_ERROR_OF: Partial<Record<FaultKind, number>> = {
  'cell-edit': HOST_ERRORS.InvalidOperationInCellEditMode,
  'session-expired': HOST_ERRORS.InvalidOrTimedOutSession,
  'access-denied': HOST_ERRORS.AccessDenied,
  'activity-limit': HOST_ERRORS.ActivityLimitReached,
  'request-too-large': HOST_ERRORS.RequestPayloadSizeLimitExceeded,
  'response-too-large': HOST_ERRORS.ResponsePayloadSizeLimitExceeded,
};

/** Faults a test orders beforehand; each strikes the next fitting requests. */
export class FaultInjector {
  private readonly pending: { fault: Fault; left: number }[] = [];

  inject(fault: Fault): void {
    this.pending.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.pending.length = 0;
  }

  /** Takes the fault that strikes a request, or null. */
  take(isWrite: boolean): Fault | null {
    const index = this.pending.findIndex(({ fault }) => !fault.on || fault.on === 'any' || (fault.on === 'write') === isWrite);
    const entry = this.pending[index];
    if (!entry) return null;
    entry.left -= 1;
    if (entry.left <= 0) this.pending.splice(index, 1);
    return entry.fault;
  }
}

/** The host error number of a fault that answers with one, else null. */
export function hostErrorOf(fault: Fault): number | null {
  return HOST_ERROR_OF[fault.kind] ?? null;
}

/** Hooks for a batch that has to fail in its middle. */
export function faultHooks(fault: Fault | null): {
  beforeAction(index: number): void;
  beforeMember(typeName: string, member: string): void;
} {
  const strike = (where: string): never => {
    throw new HostError(fault?.code ?? 'GeneralException', `Injected fault at ${where}.`);
  };
  const at = fault?.kind === 'fail-at-action' ? (fault.action ?? 0) : null;
  return {
    beforeAction: (index) => {
      if (at === index) strike(`action ${index}`);
    },
    beforeMember: (typeName, member) => {
      if (typeof at === 'string' && (at === member || at === `${typeName}.${member}`)) strike(`${typeName}.${member}`);
    },
  };
}
