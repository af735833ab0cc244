import { addDays, laterOf, type Day } from '../basics/day';
import type { Verb } from '../records/verbs';
import { isAnswer, isValueGiven } from '../records/verbs';
import { isOver, isOverByLog, type RoleRef } from './roles';
import { closesEarly, type Rules } from './rules';

/** One entry of a person's log that counts, with its place in the log's order. */
export interface Event {
  readonly index: number;
  readonly day: Day;
  readonly verb: Verb;
  readonly about?: RoleRef;
}

export type AskKind = 'asked' | 'asked-intro' | 'asked-insight' | 'asked-feedback';
/** The steps of the agreed track, in their order. */
export type TrackStep = 'check-in' | 'update' | 'share';
const trackSteps: readonly TrackStep[] = ['check-in', 'update', 'share'];

/** A step of an ask that is not closed, with its day as the rules give it, before the gap moves it. */
export interface OpenStep {
  readonly kind: 'nudge' | TrackStep;
  readonly due: Day;
  /** Which nudge it is: 1 or 2. */
  readonly count?: number;
}

type Verdict = 'silent' | 'agreed' | 'hesitated' | 'declined';

/**
 * One ask of one person, for one role, and how it goes on: silent until an answer comes, then agreed, hesitated or declined.
 * It is told the person's log entry by entry, in its order, and before each one what day it has become, because a step that was
 * left alone for long lapses on a day of its own. Nothing here reads a clock.
 */
export class Ask {
  verdict: Verdict = 'silent';
  /** Their latest `agreed`, and their latest `referred`. */
  agreement: Event | undefined;
  referral: Event | undefined;
  /** The day of the latest hesitation, no, or letting go: what the person rests from. */
  restFrom: Day | undefined;
  letGo = false;
  /** A touch after it ended the rest. */
  restEnded = false;
  /** Days of the entries that closed the nudges. */
  readonly nudged: Day[] = [];
  /** The asks of the special kinds want one answer, and one nudge at most. */
  private lapsed = false;
  private answered: Event | undefined;
  private nudgesEnded = false;
  private closed = 0; // how many of trackSteps are closed, always from the first on

  constructor(
    readonly kind: AskKind,
    readonly start: Event,
    public about: RoleRef | undefined,
    private readonly rules: Rules,
  ) {}

  get day(): Day {
    return this.start.day;
  }

  get referred(): boolean {
    return this.referral !== undefined;
  }

  /** Whether it asks for a referral, and so has a track, a rest and a state. */
  get isReferral(): boolean {
    return this.kind === 'asked';
  }

  /** The day its rest is over, where there is one. */
  get restUntil(): Day | undefined {
    return this.restFrom && addDays(this.restFrom, this.rules.rest);
  }

  get firstAnswer(): Event | undefined {
    return this.answered;
  }

  get finished(): boolean {
    return this.closed === trackSteps.length;
  }

  /** Two nudges went unanswered and the ask is about to be let go: no step and no maintain until then. */
  waits(day: Day): boolean {
    return this.isReferral && this.goesOn(day) && this.verdict === 'silent' && !this.letGo && !this.nudgesEnded && this.nudged.length >= this.mostNudges;
  }

  /** Whether entries without a link still belong to it. A status has no day, so it cannot say what was over when. */
  runs(day: Day): boolean {
    const lastNudge = this.nudged.at(-1);
    if (!this.isReferral) return !this.answered && !this.lapsed && !(lastNudge && day >= addDays(lastNudge, this.rules.rest));
    return !this.finished && this.verdict !== 'declined' && !isOverByLog(this.about?.note, day) && !(this.restUntil && day >= this.restUntil);
  }

  /** Whether the person rests from it: no maintain until they answer, a touch is logged, or 90 days have passed. */
  rests(day: Day): boolean {
    return this.restUntil !== undefined && this.verdict !== 'declined' && !this.restEnded && day < this.restUntil;
  }

  /** Whether it still says something about where the person stands. */
  inForce(day: Day): boolean {
    if (!this.isReferral || this.finished || isOver(this.about?.note, day)) return false;
    if (this.restUntil === undefined) return true;
    return this.verdict === 'declined' ? day < this.restUntil : this.rests(day);
  }

  /** The step that is open on `day`, given the last message before it. Undefined: nothing is to be done for this ask. */
  openStep(day: Day, lastMessage: Day | undefined): OpenStep | undefined {
    if (!this.goesOn(day) || this.letGo || this.verdict === 'hesitated') return undefined;
    const step = this.verdict === 'silent' ? this.openNudge() : this.openTrackStep(this.closed);
    return step && { ...step, due: this.afterGap(step.due, lastMessage) };
  }

  /** The step behind an open check-in: what is left when check-ins are off because the search is over. */
  stepBehindCheckIn(day: Day, lastMessage: Day | undefined): OpenStep | undefined {
    const step = this.goesOn(day) && this.verdict === 'agreed' ? this.openTrackStep(Math.max(1, this.closed)) : undefined;
    return step && { ...step, due: this.afterGap(step.due, lastMessage) };
  }

  /** Lets pass what has lapsed by `day`: a lapsed nudge lets the ask go, any other step counts as closed. */
  advance(day: Day, lastMessage: Day | undefined): void {
    const lapse = (due: Day): Day => addDays(this.afterGap(due, lastMessage), this.rules.lapse);
    if (this.verdict === 'agreed') {
      for (let step = this.openTrackStep(this.closed); step && lapse(step.due) <= day; step = this.openTrackStep(this.closed)) this.closed++;
      return;
    }
    if (this.verdict !== 'silent' || this.letGo || this.lapsed || this.nudgesEnded) return;
    const lastNudge = this.nudged.at(-1);
    if (!this.isReferral) {
      this.lapsed = lastNudge === undefined && lapse(addDays(this.day, this.rules.checkInAfter)) <= day;
      return;
    }
    const waited = lastNudge !== undefined && this.nudged.length >= this.mostNudges;
    const ends = waited ? addDays(lastNudge, this.rules.nudgeAgainAfter) : lapse(this.nudgeDay());
    if (ends <= day) [this.letGo, this.restFrom, this.restEnded] = [true, ends, false];
  }

  /** Takes an entry that belongs to it. */
  take(event: Event): void {
    const hadAnswer = this.answered;
    if (!hadAnswer) this.closeNudge(event);
    else if (this.verdict === 'agreed') this.closeTrackSteps(event, hadAnswer.day);
    if (isAnswer(event.verb)) this.answer(event);
  }

  /** A no or a hesitation to any ask ends the nudges of those made before it. */
  endNudges(): void {
    this.nudgesEnded = true;
  }

  private goesOn(day: Day): boolean {
    return this.runs(day) && !(this.isReferral && isOver(this.about?.note, day));
  }

  private answer(event: Event): void {
    const runs = this.runs(event.day);
    this.answered ??= event;
    // An answer is all that the special asks want: no rest, no state.
    if (!this.isReferral) return;
    switch (event.verb) {
      case 'declined':
        this.turn('declined', event.day);
        return;
      case 'hesitated':
        if (this.verdict !== 'declined') this.turn('hesitated', event.day);
        return;
      case 'agreed':
      case 'referred':
        this.turn('agreed', undefined);
        if (event.verb === 'agreed') this.agreement = event;
        else {
          this.referral = event;
          this.closed = Math.max(this.closed, 1);
        }
        return;
      default: // any other answer undoes neither a no nor a hesitation
        if (this.verdict === 'silent' && runs) this.turn('agreed', undefined);
    }
  }

  /** An answer turns the ask: what was let go is taken up again, and a rest begins anew or is over. */
  private turn(verdict: Verdict, restFrom: Day | undefined): void {
    [this.verdict, this.restFrom, this.letGo, this.restEnded] = [verdict, restFrom, false, false];
  }

  private get mostNudges(): number {
    return this.isReferral ? this.rules.nudges : 1;
  }

  private closeNudge({ verb, day }: Event): void {
    if (verb !== 'checked-in' && verb !== 'messaged' && verb !== 'updated') return;
    if (this.nudged.length < this.mostNudges && day >= addDays(this.nudgeDay(), -closesEarly.nudge)) this.nudged.push(day);
  }

  private closeTrackSteps({ verb, day }: Event, firstAnswer: Day): void {
    const early = (after: number): Day => addDays(this.day, after - closesEarly.step);
    // What follows an answer within days answers it; it is no update, and no gift.
    const settled = day >= addDays(firstAnswer, closesEarly.step);
    const { checkInAfter, updateAfter, shareAfter } = this.rules;
    if (isValueGiven(verb) && settled && day >= early(shareAfter)) {
      // A gift before its day closes no open update, nor itself.
      if (this.closed >= 2 || day >= addDays(this.day, shareAfter)) this.closed = 3;
    } else if ((verb === 'updated' || verb === 'thanked') && settled && day >= early(updateAfter)) {
      this.closed = Math.max(this.closed, 2);
    } else if ((verb === 'checked-in' || verb === 'talked') && day >= early(checkInAfter)) {
      this.closed = Math.max(this.closed, 1);
    }
  }

  private openNudge(): OpenStep | undefined {
    if (this.nudgesEnded || this.nudged.length >= this.mostNudges) return undefined;
    return { kind: 'nudge', due: this.nudgeDay(), count: this.nudged.length + 1 };
  }

  /** The day of the first nudge, or of the next one after those that were made. */
  private nudgeDay(): Day {
    const last = this.nudged.at(-1);
    return last ? addDays(last, this.rules.nudgeAgainAfter) : addDays(this.day, this.rules.checkInAfter);
  }

  private openTrackStep(closed: number): OpenStep | undefined {
    const kind = this.isReferral ? trackSteps[closed] : undefined;
    const after = [this.rules.checkInAfter, this.rules.updateAfter, this.rules.shareAfter][closed];
    return kind && after !== undefined ? { kind, due: addDays(this.day, after) } : undefined;
  }

  private afterGap(due: Day, lastMessage: Day | undefined): Day {
    return lastMessage ? laterOf(due, addDays(lastMessage, this.rules.gap)) : due;
  }
}
