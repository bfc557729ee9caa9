import { invalidArgument } from '../../interpreter/host-error';
import type { ValidationRules } from '../../store/validation-state';

/** Excel's limits, in characters. Belief: the message of an error alert has fewer than that of a prompt, as in the dialog. */
const TITLE_LIMIT = 32;
const PROMPT_LIMIT = 255;
const ALERT_LIMIT = 225;

const STYLES = ['Stop', 'Warning', 'Information'] as const;

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument(`${what} is an object.`);
  return { ...value };
}

function text(value: unknown, fallback: string, limit: number, what: string): string {
  if (value === undefined || value === null) return fallback;
  if (typeof value !== 'string') throw invalidArgument(`${what} is text.`);
  if (value.length > limit) throw invalidArgument(`${what} has at most ${limit} characters, not ${value.length}.`);
  return value;
}

function flag(value: unknown, fallback: boolean, what: string): boolean {
  if (value === undefined || value === null) return fallback;
  if (typeof value !== 'boolean') throw invalidArgument(`${what} is true or false.`);
  return value;
}

/** The prompt an add-in sets; what it does not name stays as it was. InvalidArgument above Excel's limits. */
export function readPrompt(value: unknown, before: ValidationRules['prompt']): ValidationRules['prompt'] {
  const given = record(value, 'A prompt');
  return {
    title: text(given['title'], before.title, TITLE_LIMIT, 'The title of a prompt'),
    message: text(given['message'], before.message, PROMPT_LIMIT, 'The message of a prompt'),
    showPrompt: flag(given['showPrompt'], before.showPrompt, 'showPrompt'),
  };
}

/** The error alert an add-in sets, in the same way. */
export function readErrorAlert(value: unknown, before: ValidationRules['errorAlert']): ValidationRules['errorAlert'] {
  const given = record(value, 'An error alert');
  const wanted = given['style'] ?? before.style;
  const style = STYLES.find((name) => name === wanted);
  if (!style) throw invalidArgument(`There is no alert style ${String(wanted)}.`);
  return {
    title: text(given['title'], before.title, TITLE_LIMIT, 'The title of an alert'),
    message: text(given['message'], before.message, ALERT_LIMIT, 'The message of an alert'),
    showAlert: flag(given['showAlert'], before.showAlert, 'showAlert'),
    style,
  };
}
