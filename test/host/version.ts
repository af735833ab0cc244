import type { Version } from './install';

/** The version that REFERRAL_NOTES_HOST names; the newest where it is not set. */
export function chosenVersion(): Version {
  return asVersion(process.env.REFERRAL_NOTES_HOST || 'newest');
}

/** Reads a version by name. */
export function asVersion(name: string): Version {
  if (name === 'newest' || name === 'oldest') return name;
  throw new Error(`Unknown version "${name}": say newest or oldest.`);
}
