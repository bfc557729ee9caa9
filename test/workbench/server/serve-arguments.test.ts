import { parseServeArguments } from '../../../src/workbench/server/serve-arguments';

describe('parseServeArguments', () => {
  it.each([
    [[], {}, 3443],
    [[], { PORT: '' }, 3443],
    [[], { PORT: '4000' }, 4000],
    [['--port', '5000'], { PORT: '4000' }, 5000],
    [['--port=5001'], {}, 5001],
  ])('%j with %j means port %i', (args, environment, port) => {
    expect(parseServeArguments(args, environment)).toEqual({ port });
  });

  it.each([[['--port', 'abc']], [['--port']], [['--port=70000']], [['--porta', '1']], [['--port=-1']]])('refuses %j', (args) => {
    expect(() => parseServeArguments(args, {})).toThrow();
  });
});
