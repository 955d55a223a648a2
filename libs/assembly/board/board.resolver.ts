import { Person } from '@etabli/membership';
import { Read, StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Resolver } from '@nestjs/graphql';
import { Board } from './board.service.js';
import { BoardList, DeclarationInput, DueDeclaration, OfficerDetailInput } from './board.types.js';
import { Officers } from './officers.service.js';

const id = { type: () => ID };
const permission = 'minutes.file';

@Resolver(() => BoardList)
export class BoardResolver {
  constructor(
    @Inject(Board) private readonly board: Board,
    @Inject(Officers) private readonly officers: Officers,
  ) {}

  @Read(() => BoardList, { permission, description: 'What the prefecture is to be told after an assembly.' })
  boardList(@Args('assemblyId', id) assemblyId: string): Promise<BoardList> {
    return this.board.list(assemblyId);
  }

  @Read(() => [DueDeclaration], { permission, description: 'The most pressing first.' })
  dueDeclarations(): Promise<DueDeclaration[]> {
    return this.board.due();
  }

  @Verb(() => Person, {
    permission,
    description: 'What the prefecture asks of officers, and of nobody else.',
  })
  describeOfficer(@Args('input') input: OfficerDetailInput): Promise<Person> {
    return this.officers.describe(input);
  }

  @Verb(() => BoardList, { permission, description: 'Once for an assembly, with its receipt.' })
  recordDeclaration(@Args('input') input: DeclarationInput): Promise<BoardList> {
    return this.board.declare(input);
  }

  @Verb(() => StoredFile, { permission })
  printBoardList(@Args('assemblyId', id) assemblyId: string): Promise<StoredFile> {
    return this.board.print(assemblyId);
  }
}
