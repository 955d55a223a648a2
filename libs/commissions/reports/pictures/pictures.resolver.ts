import { Files, StoredFile, Verb } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Report } from '../reports.entities.js';
import { AddReportPictureInput, ReportPicture } from './pictures.entities.js';
import { ReportPictures } from './pictures.service.js';

@Resolver(() => Report)
export class ReportPicturesResolver {
  constructor(@Inject(ReportPictures) private readonly pictures: ReportPictures) {}

  @Verb(() => Report, { permission: 'signed-in', description: 'A JPEG or PNG, with what is to be seen.' })
  addReportPicture(@Args('input') input: AddReportPictureInput): Promise<Report> {
    return this.pictures.add(input);
  }

  @Verb(() => Report, { permission: 'signed-in', description: 'Or puts it back.' })
  takeReportPictureOff(
    @Args('id', { type: () => ID }) id: string,
    @Args('off', { defaultValue: true }) off: boolean,
  ): Promise<Report> {
    return this.pictures.takeOff(id, off);
  }

  @ResolveField(() => [ReportPicture], { name: 'pictures', description: 'The first added first.' })
  of(@Parent() { id }: Report): Promise<ReportPicture[]> {
    return this.pictures.of(id);
  }
}

@Resolver(() => ReportPicture)
export class ReportPictureResolver {
  constructor(@Inject(Files) private readonly files: Files) {}

  @ResolveField(() => StoredFile)
  file(@Parent() { fileId }: ReportPicture): Promise<StoredFile | null> {
    return this.files.byId(fileId);
  }
}
