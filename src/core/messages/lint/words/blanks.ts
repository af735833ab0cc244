import { oneOf } from '../anyOf';

/** Blanks that people and templates leave, other than ours. What stands in brackets for another reason names none of these. */

const which = oneOf(
  'your', 'their', 'the', 'his', 'her', 'my', 'our', 'an?', 'this', 'that', 'some', 'specific', 'recent', 'shared', 'mutual', 'first', 'last', 'full',
  'current', 'target', 'hiring', 'job', 'company', 'team', 'role', 'new', 'previous', 'former', 'exact', 'relevant', 'personal',
);
const what = oneOf(
  'names?', 'company', 'companies', 'employer', 'organi[sz]ation', 'roles?', 'positions?', 'titles?', 'job', 'department', 'industry', 'field', 'manager',
  'recruiter', 'person', 'friend', 'contact', 'colleague', 'recipient', 'connection', 'date', 'day', 'time', 'month', 'place', 'city', 'location', 'office',
  'address', 'links?', 'url', 'number', 'phone', 'e-?mail', 'signature', 'school', 'university', 'project', 'product', 'skills?', 'experience', 'reasons?',
  'topic', 'subject', 'event', 'article', 'post', 'story', 'anecdote', 'memory', 'details?', 'achievement', 'result', 'metric', 'example', 'compliment',
  'greeting', 'something', 'amount', 'years', 'n', 'xx+', '_+', '\\.{2,}', '…',
);
const inside = `(?:(?:insert|add|enter|fill in|put|tbd|todo|your)\\b[^\\]\\n}>]{0,60}|(?:${which}[ _-]){0,4}${what}(?:[ _-](?:name|title|here|goes here|of \\w{1,20}))?|[^\\]\\n}>]{1,40} here)`;

export const blanks = new RegExp(`(?<![[\\p{L}])\\[ ?${inside} ?\\](?![([:])|<${inside}>|(?<!\\{)\\{${inside}\\}(?!\\})|\\((?:insert|add|fill in|enter) [^)\\n]{1,60}\\)|(?<!\\w)_{3,}(?!\\w)`, 'giu');

/** An editor's marks to oneself; and a line that is nothing but dots. */
export const marks = /\b(?:TODO|TBD|FIXME|XXX+)\b|^[ \t]{0,20}(?:…|\.{3,}|_{3,})[ \t]{0,20}$/gm;
