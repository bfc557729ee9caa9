interface Pending {
  id: string;
  functionName: string;
  resolve(): void;
  reject(error: Error): void;
}

/** Ribbon commands on their way: fired when the pane listens, done when it says so. */
export class PendingCommands {
  private readonly pending = new Map<string, Pending>();
  private readonly waiting: Pending[] = [];
  private next = 1;

  /** @param fire posts the event; false when the pane does not listen yet */
  constructor(private readonly fire: (data: unknown) => boolean) {}

  invoke(functionName: string): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      const command: Pending = { id: `command-${this.next++}`, functionName, resolve, reject };
      this.pending.set(command.id, command);
      if (!this.send(command)) this.waiting.push(command);
    });
  }

  /** The pane listens now. */
  ready(): void {
    // Its own answer to the registration must arrive first.
    setTimeout(() => {
      for (const command of this.waiting.splice(0)) this.send(command);
    }, 0);
  }

  completed(id: string): void {
    this.pending.get(id)?.resolve();
    this.pending.delete(id);
  }

  /** The pane is gone: nobody will complete what is still pending. */
  abandon(): void {
    for (const command of this.pending.values())
      command.reject(new Error(`The pane was closed before ${command.functionName} had completed.`));
    this.pending.clear();
    this.waiting.length = 0;
  }

  private send({ id, functionName }: Pending): boolean {
    return this.fire({ 0: id, 1: functionName, 2: JSON.stringify({ source: { id: functionName } }) });
  }
}
