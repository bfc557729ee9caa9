/** Errors of the host itself, not of a batch: the number on the wire and the code the add-in sees. */
export const HOST_ERRORS = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  AccessDenied: 7000,
  InvalidRequestContext: 1014,
} as const;

/** The code office.js gives for a host error number; every other number is GeneralException. */
export function codeOfHostError(hostError: number): string {
  for (const [code, number] of Object.entries(HOST_ERRORS)) if (number === hostError) return code;
  return 'GeneralException';
}

/** Excel on the web refuses requests and replies above 5 MB (documented by Microsoft). Bytes of UTF-8. */
export const PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;
