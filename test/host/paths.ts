import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder of these files. */
export const here = import.meta.dirname;

/** The root of the repository, which is also the extension's development path. */
export const root = join(here, '..', '..');

/** Where installs are kept between runs. It may be deleted at any time. */
export function cacheFolder(): string {
  return process.env.REFERRAL_NOTES_CACHE || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'referral-notes');
}
