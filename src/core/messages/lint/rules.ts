import type { MessageRule } from './rule';
import { confidential } from './rules/confidential';
import { generic } from './rules/generic';
import { noAsk } from './rules/noAsk';
import { noConnection } from './rules/noConnection';
import { noThanks } from './rules/noThanks';
import { notReady } from './rules/notReady';
import { noWayOut } from './rules/noWayOut';
import { noWhy } from './rules/noWhy';
import { order } from './rules/order';
import { oversell } from './rules/oversell';
import { pasted } from './rules/pasted';
import { placeholder } from './rules/placeholder';
import { pressure } from './rules/pressure';
import { prose } from './rules/prose';
import { severalAsks } from './rules/severalAsks';
import { tooLong } from './rules/tooLong';

/** Every rule about messages, those first that weigh most: a lens names the first that fails. */
export const messageRules: readonly MessageRule[] = [placeholder, pressure, confidential, generic, noAsk, severalAsks, tooLong, noConnection, noWhy, noWayOut, noThanks, order, oversell, pasted, prose, notReady];
