const DEFAULT_PORT = 3443;

/**
 * The port from `--port 4000`, `--port=4000` or the variable PORT; the option wins.
 * Throws a message for the person at the terminal when an argument is unknown or the port is none.
 */
export function parseServeArguments(args: readonly string[], environment: { PORT?: string | undefined }): { port: number } {
  let typed = environment.PORT === '' ? undefined : environment.PORT;
  for (let i = 0; i < args.length; i++) {
    const argument = args[i] ?? '';
    if (argument === '--port') typed = args[++i] ?? '';
    else if (argument.startsWith('--port=')) typed = argument.slice('--port='.length);
    else throw new Error(`Unknown argument "${argument}". Usage: npm start -- [--port 3443]`);
  }
  if (typed === undefined) return { port: DEFAULT_PORT };
  const port = Number(typed);
  if (!/^\d+$/.test(typed) || port > 65_535) throw new Error(`"${typed}" is no port: give a number from 0 to 65535.`);
  return { port };
}
