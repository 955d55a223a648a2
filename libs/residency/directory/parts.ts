import { DirectoryFinds } from './directory.finds.js';
import { DirectoryResolver } from './directory.resolver.js';
import { Directory } from './directory.service.js';
import { DirectoryCard } from './directory.types.js';
import { DirectorySource } from './privacy.source.js';

/** The table of the directory. */
export const directoryEntities = [DirectoryCard];

/** What makes it work. */
export const directoryProviders = [Directory, DirectoryFinds, DirectoryResolver, DirectorySource];
