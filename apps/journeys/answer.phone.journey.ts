import { demonstration, found } from './stage/demonstration.ts';
import { expect, test } from './stage/story.ts';
