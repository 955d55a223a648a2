import {
  allPermissions,
  authorize,
  lacksSecondFactor,
  may,
  type Permission,
  rolesWith,
} from '@etabli/access';
import { Refusal } from '@etabli/kernel';
import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Db } from '../db/db.js';
import { type Caller, currentScope } from '../db/scope.js';
import { refusalOfConstraint, sentence } from '../messages.js';
import type { Settings } from '../settings.js';
import { SETTINGS } from '../tokens.js';
import { type Declared, RefusalView } from './operations.js';

/**
 * What happens around every root operation: its declared permission is checked, a mutation gets its transaction, and a
 * refusal becomes the second member of the mutation's answer.
 */
@Injectable()
export class OperationInterceptor implements NestInterceptor {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<string>() !== 'graphql') return next.handle();
    const info = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    const work = () => lastValueFrom(next.handle());
    if (info.operation.operation === 'mutation') return from(this.verb(info, work));
    if (info.operation.operation === 'query') return from(this.read(info, work));
    const { caller } = GqlExecutionContext.create(context).getContext<{ caller: Caller }>();
    return from(this.db.as(caller, () => this.read(info, work)));
  }

  private async verb(info: GraphQLResolveInfo, work: () => Promise<unknown>): Promise<unknown> {
    const declared = declaredFor(info);
    const roles = isPermission(declared) ? rolesWith(declared) : [];
    try {
      return await this.db.write(async () => {
        await this.check(declared);
        return work();
      }, roles);
    } catch (error) {
      const refusal = asRefusal(error);
      if (!refusal) throw error;
      return refusalView(refusal);
    }
  }

  private async read(info: GraphQLResolveInfo, work: () => Promise<unknown>): Promise<unknown> {
    try {
      await this.check(declaredFor(info));
      return await work();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, message, details } = refusalView(error);
      throw new GraphQLError(message, { extensions: { code: 'REFUSED', refusal: code, details } });
    }
  }

  private async check(declared: Declared): Promise<void> {
    const actor = await this.db.enter();
    if (declared === 'public') return;
    if (!actor.userId) throw new Refusal('sign-in.required');
    if (declared === 'signed-in') return;
    const needsAssociation = declared !== 'installation.manage';
    if (needsAssociation && !actor.associationId) throw new Refusal('access.no-association');
    authorize(may(actor, declared));
    const onlyByOffice = !rolesWith(declared).includes('member');
    if (onlyByOffice && lacksSecondFactor(actor) && !this.settings.demo)
      throw new Refusal('sign-in.second-factor');
  }
}

function declaredFor(info: GraphQLResolveInfo): Declared {
  const field = info.parentType.getFields()[info.fieldName];
  const declared = field?.extensions['permission'];
  if (typeof declared !== 'string') throw new Error(`${info.fieldName} declares no permission`);
  return declared as Declared;
}

const isPermission = (declared: Declared): declared is Permission =>
  (allPermissions as readonly string[]).includes(declared);

function refusalView(refusal: Refusal): RefusalView {
  const { caller } = currentScope();
  return Object.assign(new RefusalView(), {
    code: refusal.code,
    message: sentence(refusal.code, refusal.details, caller.locale),
    field: refusal.field ?? null,
    details: refusal.details,
  });
}

/** A refusal as it is, or the one a broken constraint stands for; undefined for a surprise. */
function asRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const { constraint, code } =
    (error as { driverError?: { constraint?: string; code?: string } }).driverError ?? {};
  if (code === '40001' || code === '40P01') return new Refusal('conflict.concurrent');
  const known = constraint ? refusalOfConstraint(constraint) : undefined;
  if (!known) return undefined;
  const [named, field] = known;
  return new Refusal(named, {}, field);
}
