import { Files, StoredFile } from '@etabli/platform';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BuildingFloor, PlacePhoto } from './places.entities.js';

@Resolver(() => PlacePhoto)
export class PlacePhotoResolver {
  constructor(@Inject(Files) private readonly files: Files) {}

  @ResolveField(() => StoredFile)
  file(@Parent() { fileId }: PlacePhoto): Promise<StoredFile | null> {
    return this.files.byId(fileId);
  }
}

@Resolver(() => BuildingFloor)
export class FloorImageResolver {
  constructor(@Inject(Files) private readonly files: Files) {}

  @ResolveField(() => StoredFile, {
    nullable: true,
    description: 'The image one draws over; a grid when there is none.',
  })
  image(@Parent() { imageId }: BuildingFloor): Promise<StoredFile | null> | null {
    return imageId ? this.files.byId(imageId) : null;
  }
}
