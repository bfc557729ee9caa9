/** A failure the add-in sees as `OfficeExtension.Error` with this `code`. `location` is filled in by the interpreter. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string | null = null,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** The embedded host lacks a member: said by name, never answered with a guess. */
export function notImplemented(typeName: string, member: string): HostError {
  return new HostError('NotImplemented', `The embedded Excel does not know ${typeName}.${member}.`, `${typeName}.${member}`);
}

export function invalidArgument(why: string): HostError {
  return new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format. ${why}`);
}
