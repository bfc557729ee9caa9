import { HostError, notImplemented } from './host-error';
import type { HostObject } from './object-type';
import { located, PathResolver } from './path-resolver';
import type { ReferenceTable } from './references';
import { QueryRunner } from './run-query';
import type { TypeIndex } from './type-index';
import { updateObject } from './update-object';
import { ActionType, type WireAction, type WireBatch, type WireReply } from './wire';

export interface BatchContext {
  readonly root: HostObject;
  readonly types: TypeIndex;
  readonly references: ReferenceTable;
  /** Called before an action with its index; may throw to make the batch fail there. */
  beforeAction?(index: number): void;
  /** Called before a member is used (`Range`, `values`); may throw to make the batch fail there. */
  beforeMember?(typeName: string, member: string): void;
}

/**
 * Runs the actions of one batch in order. The first failure ends it; what ran before stays.
 * Belief: real Excel keeps the effects of the actions before the failing one.
 */
export function runBatch(batch: WireBatch, context: BatchContext): WireReply {
  const reply: WireReply = { Results: [], TraceIds: [] };
  const runner = new ActionRunner(batch, context);
  for (const [index, action] of batch.Actions.entries()) {
    try {
      context.beforeAction?.(index);
      reply.Results.push({ ActionId: action.Id, Value: runner.run(action) });
      if (action.ActionType === ActionType.trace) reply.TraceIds.push(action.Id);
    } catch (error) {
      // A defect of the host itself must not pass for Excel's refusal: only HostError is an answer.
      if (!(error instanceof HostError)) throw error;
      reply.Error = {
        Code: error.code,
        Message: error.message,
        Location: error.location,
        HttpStatusCode: 400,
        ActionIndex: index,
      };
      break;
    }
  }
  return reply;
}

class ActionRunner {
  private readonly resolver: PathResolver;
  private readonly query: QueryRunner;

  constructor(
    batch: WireBatch,
    private readonly context: BatchContext,
  ) {
    const before = (typeName: string, member: string): void => context.beforeMember?.(typeName, member);
    this.resolver = new PathResolver(batch.ObjectPaths, context.root, context.types, context.references, before);
    this.query = new QueryRunner(context.types, context.references, { json: false });
  }

  run(action: WireAction): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.resolver.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object ? this.query.identity(object, this.context.types.of(object)) : null;
      case ActionType.query:
        return this.query.run(object, action.QueryInfo ?? {});
      case ActionType.queryAsJson:
        return new QueryRunner(this.context.types, this.context.references, { json: true }).run(object, action.QueryInfo ?? {});
      case ActionType.method:
        return this.call(object, action);
      case ActionType.set:
        this.set(object, action);
        return null;
      case ActionType.update:
        if (object) updateObject(this.context.types, object, action.ObjectState ?? {});
        return null;
      default:
        throw notImplemented('Action', String(action.ActionType));
    }
  }

  private call(object: HostObject | null, action: WireAction): unknown {
    // Belief: a method on a null object does nothing, as the common `getItemOrNullObject(x).delete()` shows.
    if (!object) return { _IsNull: true };
    const type = this.context.types.of(object);
    if (action.Name === '_KeepReference' && type.keepsReference) {
      this.context.references.keep(object);
      return null;
    }
    const args = this.resolver.argumentsOf(action.ArgumentInfo);
    if (action.Name === '_RemoveReference' && object.typeName === this.context.root.typeName) {
      this.context.references.remove(args.text(0));
      return null;
    }
    const member = camel(action.Name);
    const call = type.methods.get(action.Name.toLowerCase());
    if (!call) throw notImplemented(type.name, member);
    try {
      this.context.beforeMember?.(type.name, member);
      return call(object.target, args) ?? null;
    } catch (error) {
      throw located(error, `${type.name}.${member}`);
    }
  }

  private set(object: HostObject | null, action: WireAction): void {
    const member = camel(action.Name);
    // Belief: real Excel refuses to set a property of a null object; its code was not captured.
    if (!object) throw new HostError('ItemNotFound', "The requested resource doesn't exist.", member);
    const type = this.context.types.of(object);
    const property = type.properties.get(action.Name.toLowerCase());
    if (!property?.set) throw notImplemented(type.name, `${member} (set)`);
    try {
      this.context.beforeMember?.(type.name, member);
      property.set(object.target, this.resolver.argumentsOf(action.ArgumentInfo).raw(0));
    } catch (error) {
      throw located(error, `${type.name}.${member}`);
    }
  }
}

const camel = (name: string): string => (name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1));
