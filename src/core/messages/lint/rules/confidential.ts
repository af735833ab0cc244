import { say } from '../../../basics/say';
import { findPhrases, isNegated, isReported } from '../phrases';
import type { MessageRule } from '../rule';

/** What someone who works there may not tell. */
const secret =
  /\b(?:salary|pay|compensation|wage) (?:band|bands|range|ranges|grade|grades|budget|ceiling|level|levels|cap|structure)\b|\bhow much (?:\w+ )*(?:pay|pays|paid|earn|earns|budget\w*|can (?:they|you) go)\b|\b(?:budget|budgeted)\b[^.?!]{0,25}\b(?:role|position|salary|hire|hires)\b|\bwhat (?:do )?(?:others|people|your colleagues|the team|they|she|he|you) (?:\w+ )?(?:earn|make|get paid|are paid)\b|\bwhat (?:you|he|she|they) earn\b|\b(?:other|rival|competing|remaining|internal) (?:candidates?|applicants?)\b|\bwho else (?:is|has|have|was|did|they)\b|\b(?:shortlist|short list|short-list|applicant list|list of (?:candidates|applicants))\b|\bcandidates? (?:they|you|are they|are you) (?:\w+ )?(?:considering|talking|interviewing|preferring|prefer)\b|\b(?:interview|screening|panel|technical|test|coding|assessment) (?:questions|tasks?|exercises?|case|cases)\b|\bquestions (?:that )?(?:they|you|the panel|the team|the interviewers?) (?:\w+ )?(?:ask|asks|will ask|use|uses)\b|\bquestions in advance\b|\b(?:internal|confidential|unpublished|unreleased|secret|private) (?:\w+ )?(?:doc\w*|slides|deck|wiki|memo|roadmap|notes|ratings?|scorecards?|feedback|plans?|figures|numbers|report\w*|information|info|data|strategy|guide\w*|handbook|files?|minutes|dashboards?|announcements?|wiki pages?|org chart|reviews?)\b|\borg(?:ani[sz]ation)? chart\b|\b(?:headcount|hiring|layoff|lay-off|reorg\w*|restructuring|firing|redundancy) (?:plans?|budget|numbers?|target|freeze|list|figures?)\b|\bheadcount\b|\bscorecards?\b|\bscoring (?:sheet|guide|rubric|key)\b|\b(?:interviewers?'?s?|panel'?s?|hiring (?:manager|team|committee)'?s?|committee'?s?) (?:\w+ )?(?:notes|feedback|opinion|think|thinks|thought|thoughts|said|says|impression|verdict|votes?|comments?|scores?|discussion|view|wrote)\b|\bwhat (?:did )?(?:the|they|she|he) (?:\w+ )?(?:panel|committee|interviewers?|hiring manager|manager|recruiter|team)? ?(?:\w+ )?(?:think|thinks|thought|said|say|wrote|write) (?:of|about) (?:me|my|the others|the candidates|us)\b|\bdebrief\b|\bpeek (?:at|into)\b[^.?!]{0,40}\b(?:doc\w*|notes|file|system|questions|list|repo\w*|code|wiki)\b|\bunder nda\b|\b(?:source code|code base|codebase|customer list|client list|customer names|client names|contracts?|financials|revenue (?:figures|numbers)|runway)\b|\boff the record\b|\bbetween (?:us|you and me)\b[^.?!]{0,50}\b(?:tell|share|what|who|how)\b|\bstay between us\b|\bbetween us,|\bplanned (?:layoffs|lay-offs|cuts)\b|\bwho (?:\w+ )?(?:is|will be|gets?) (?:\w+ )?(?:fired|let go|leaving|laid off|quitting)\b|\bwhy (?:the|her|his|their) (?:last|previous|former) \w+ (?:\w+ )?(?:left|was fired|went)\b|\b(?:ats|applicant tracking|hr (?:system|file|tool))\b|\bmy (?:file|scores?|rating) (?:in|from|at)\b|\breferral bonus\b|\brejection reasons?\b/;

/** What is public, the sender's own, or part of what has been. */
const open = /\b(?:public|publicly|posting|posted|advert\w*|listed|published|in the ad\b|on (?:the|your) (?:site|website|page|blog)|my (?:own )?(?:salary|pay)|i (?:was|were|got|had) (?:\w+ )?asked|last time|at (?:my|our) (?:last|old|former)|glassdoor)\b/;
const asks = /\b(?:could|would|can|will|may|might|do|does|did|is|are|any|what|who|which|how)\b|\b(?:tell|send|share|show|give|forward|let|know|hear|learn|see|look|get|find|leak|slip|want|need|like|love|curious|wonder\w*|interested|please|help|hint|ask|check|peek|copy)\b|\?/;

export const confidential: MessageRule = {
  code: 'confidential',
  severity: 'warning',
  meaning: say('It asks for what they may not tell.'),
  kinds: 'all',
  isEnglish: true,
  check: ({ sentences }) =>
    findPhrases(sentences, secret, (sentence, index) => asks.test(sentence) && !open.test(sentence) && !isNegated(sentence, index) && !isReported(sentence, index) && !/^[^?]*\b(?:please )?(?:don't|do not|no need to|nothing|not asking|won't ask|never)\b/.test(sentence.slice(0, index))).map((range) => ({
      range,
      text: say('They may not be free to tell this, and asking can put them on the spot.'),
    })),
  example: {
    kind: 'insight',
    bad: 'Could you tell me the salary band for the role, and who else has applied?',
    good: 'Could you tell me how your team hands over at night?',
  },
};
