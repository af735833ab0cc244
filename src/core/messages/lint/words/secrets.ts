import { anyOf, oneOf } from '../anyOf';

/** What someone who works there may not tell. */

const nobodyInThere = oneOf(
  'you', 'your', 'this', 'that', 'the', 'what', 'have', 'has', 'had', 'not', 'do', 'does', 'did', 'will', 'would', 'is', 'are', 'was', 'were', 'can', 'could', 'should', 'may',
  'might', 'we', 'it', 'i', 'my', 'me',
  'customers?', 'clients?', 'users?', 'readers?', 'people', 'everyone', 'anyone',
);
/** Somebody in there: “they”, “the panel”, “your present manager”, a name; not the reader or a customer, and no part of a verb. */
const they = `(?:(?:the|your|each|other|present) ){0,2}(?!${nobodyInThere}\\b)\\p{L}{2,20}`;
const interviewers = oneOf("(?:the )?(?:interviewers?|panel|hiring (?:manager|team|committee|panel)|committee|recruiters?|reviewers?)(?:'s|s'|')?", 'their', 'her', 'his', 'they');
const us = oneOf('me', 'my', 'us', 'each', 'the (?:other )?candidates', 'the others');

const pay = [
  '(?:salary|salaries|pay|compensation|wage|bonus) ~(?:bands?|ranges?|grades?|budgets?|ceiling|levels?|caps?|structure|scales?|steps?|tables?)',
  `how much ~(?:do|does|would|will|can|could|is|are) ~(?:people|${they}) ~(?:pay|earn|make|get|offer|spend|go)\\w*`,
  `how much ${they} (?:pays?|earns?|makes?|gets?|receives?|can go)`,
  'how much (?:is|are) ~(?:paid|earning|budgeted)',
  '(?:budget|money) (?:they have |there is |set aside |planned )?for (?:the|this|that) (?:role|position|job|post|hire)',
  'how much (?:do )?you (?:earn|make|get paid)', 'what (?:salary|pay|bonus|package) (?:did|do|does|is|are) (?:you|they|people|others)',
  `(?:maximum|max|most|minimum|lowest) (?:that )?${they} ~(?:pay|offer|go|accept)`, '(?:highest|maximum) (?:salary|offer|pay)',
  'budget ~(?:do |does )?~have for (?:the|this|that) (?:role|position|hire|job)',
  `what (?:do |does |did |are |is )?(?:you|${they}) ~(?:earns?|earning|gets? paid|(?:are|is) paid|makes? (?:a|per|now)|receives?|pays? (?:internally|at|each|per|the|their|people|seniors?|engineers?))`,
  'bands? (?:that )?(?:are |is )?(?:in|for|of|at) (?:your|the|each|that|this) (?:hr|system|levels?|role|grade)',
];

const rivals = [
  '(?:other|rival|competing|remaining|internal|strongest|best|number of|many) ~(?:candidates?|applicants?|contenders?|finalists?|interviewees)',
  'who(?:m)? else ~(?:is|has|have|was|did|they|applied|got|are|in|on|up|competes?|interviewed)',
  'how many ~(?:have |has |had |did |are |were )?~(?:appl(?:y|ied|ying|ications?)|candidates?|applicants?|in the (?:running|race)|interviewed|competing|ahead)',
  '(?:short ?-?list|applicant list|candidate list|list of (?:candidates|applicants|names))',
  `candidates? (?:that |whom |who )?(?:are )?${they} ~(?:considering|consider|talking|interviewing|preferring|prefer|likes?|favou?rs?|invited|like)`,
  `(?:who (?:do|does|did|are|is|have|has) |whom (?:do |does |did |are |is )?)${they} ~(?:like|prefer|want|favou?r|choose|chosen|leaning|considering|interviewing|going to (?:take|hire))`,
  'how (?:strong|good|experienced|far) ~(?:candidates?|applicants?|competition|competitors?|others)',
  'what ~(?:other )?(?:candidates|applicants|competitors) ~(?:have|earn|are|said|did|offer|look)',
  'competition (?:is|looks) ~like', 'my (?:competition|competitors|rivals)', "(?:i(?:'m| am)|whom? am i) ~competing (?:against|with)", '(?:which|what) ~candidates ~(?:are|have|is|made|got|were)',
];

const interviews = [
  '(?:interview|screening|panel|technical|test|coding|assessment|exam) ~(?:questions?|tasks?|exercises?|cases?|answers?|solutions?|catalogue|sheet)',
  `(?:which|what) (?:questions?|tasks?|exercises?) (?:do |does |did |will |would |are |can )?${they} ~(?:asks?|puts?|uses?|sets?|gives?|get|asking|like to ask)`,
  `questions (?:that |which )?${they} ~(?:asks?|will ask|puts?|uses?|like to ask|are going to ask|going to ask|prepared)`,
  'questions ~(?:in advance|beforehand|ahead of time|of the interview)',
  'question (?:sheet|list|catalogue|bank)', 'questions (?:from|of|used in|asked in) (?:the |your |their )?(?:\\p{L}{1,12} )?interviews?',
  `(?:assignment|take-home|test|task|exercise)s? ~(?:that )?${they} ~(?:give|use|set|send|hand out)`,
  `what (?:exactly |precisely )?(?:will|would|do|does|are|is) ${they} ~(?:ask|going to ask|asking)(?! (?:of|for|you|about you))`,
  `what ${they} (?:will|are going to|usually|always|normally|likely) ask(?! (?:of|for|you))`,
  '(?:answers?|solutions?) to the (?:test|task|exercise|assignment|coding \\S{1,12}|take-home|interview)',
];

const opinions = [
  `${interviewers} ~(?:notes?|opinions?|votes?|scores?|ratings?|evaluations?|impressions?|verdicts?|discussion|assessment|scorecards?|remarks)`,
  `(?:notes?|scores?|comments?|feedback|evaluations?|scorecards?|votes?|minutes|protocol)(?: (?:that|which))? (?:of |by |from |the )?${interviewers} ~(?:wrote|took|made|gave|left|about me|on me|of my|about my|in the system)`,
  'scorecards?',
  '(?:scoring|rating|evaluation) (?:sheet|guide|rubric|key|form)', 'off the record',
  '(?:look (?:at|up|into)|check|open) ~my (?:application|file|profile) ~in (?:the|your|their) (?:system|tool|ats|database)',
  `what (?:did |do |does |has |have |exactly |really )*${they} ~(?:thinks?|thought|said|says?|wrote|writes?|written|noted) ~(?:(?:of|about|on) ${us}|in the system|behind)`,
  'what (?:did |do |does )?(?:the )?(?:panel|recruiters?|interviewers?|committee|hiring manager) ~(?:thinks?|thought|said|says?|wrote|writes?|noted)',
  'how ~(?:each|all|any) (?:of them|one)? ?~voted', `how (?:did )?${they} ~(?:voted?|scored|rated|ranked) ?(?:me|us|my)?`,
  'debrief',
  'my (?:file|scores?|ratings?|evaluation|record) (?:in|from|at) (?:the|your|their)',
  'rejection reasons?',
];

const insides = oneOf(
  'docs?', 'documents?', 'documentation', 'slides', 'deck', 'wiki', 'memos?', 'roadmaps?', 'notes', 'ratings?', 'plans?', 'figures', 'numbers', 'reports?',
  'information', 'info', 'data', 'strateg(?:y|ies)', 'guides?', 'guidelines', 'handbooks?', 'files?', 'minutes', 'dashboards?', 'announcements?', 'pages?',
  'charts?', 'reviews?', 'post-?mortems?', 'emails?', 'e-mails?', 'papers?', 'metrics', 'budgets?', 'things?', 'stuff', 'details', 'discussions?', 'criteria',
  'policy', 'policies', 'feedback', 'opinions?', 'comments?', 'pay', 'salary', 'salaries',
);
const documents = [
  `(?:internal|confidential|unpublished|unreleased|secret|private|non-?public|sensitive|proprietary) (?:\\p{L}{1,20} ){0,2}${insides}`,
  'org(?:ani[sz]ation(?:al)?)? chart',
  '(?:source code|code ?base|customer list|client list|(?:customer|client) names|financials|revenue (?:figures|numbers)|balance sheet)',
  '(?:a )?(?:peek|glimpse|look) (?:at|into|inside) ~(?:internal|confidential|your (?:wiki|repo\\w*|code|system|files?|tracker))',
  'under (?:an )?nda', '(?:docs?|documents?|pages?|slides|diagrams?) (?:from|in|on|of) (?:your|the|their) (?:internal )?(?:wiki|intranet|confluence|repo\\w*|drive|sharepoint)',
];

const plans = [
  '(?:headcount|hiring|lay-?off|reorg\\w*|restructuring|firing|redundanc(?:y|ies)|recruiting|staffing) ~(?:plans?|budgets?|numbers?|targets?|freeze|list|figures?)',
  'headcount',
  '(?:planned|coming|upcoming|next) (?:layoffs?|lay-offs?|cuts|redundancies|reorg\\w*)',
  'how many (?:people|engineers|positions|roles|hires|developers) ~(?:do|does|did|will|is|are|they|you) ~(?:intend|plan|want|going|hire|hiring|planning|let go|fire)',
  '(?:will|going to|about to) ~be (?:fired|sacked|laid off|let go|dismissed)', '(?:how many|whom?|when|which) ~~(?:will |do |are |is )?~(?:lay off|laid off|laying off|made redundant)',
  "who ~(?:will be|is going to be|gets?|is being|is to be) ~(?:fired|let go|laid off|promoted|replaced)",
];

export const secrets = anyOf(pay, rivals, interviews, opinions, documents, plans);

/** What is public, the sender's own, or of another place and time. */
export const open = anyOf(
  'public(?:ly)?', 'postings?', 'posted', 'adverts?', 'advertised', 'advertisement', 'listed', 'published', 'in the ad',
  'on (?:the|your) (?:site|website|page|blog|careers page)', 'glassdoor', 'levels\\.fyi',
  'my (?:own )?(?:salary|pay|wish|expectations?)', 'my (?:last|old|former|previous|first) \\p{L}{1,20}', 'i (?:was|were|got|had) ~asked', 'they asked me',
  'last time', 'at (?:my|our) (?:last|old|former)', 'in my (?:last|first)',
  '(?:free|allowed|able|at liberty) to (?:tell|share|say)', 'anybody may', 'if (?:it|that)(?: is|\'s) (?:not )?(?:public|confidential|secret|internal)',
  'practi[sc]e', 'rehearse', 'i (?:wrote|prepared|made|drew|built|answered)', 'for (?:me|us) to share',
);

/** The words of a request; a question needs none of them. */
export const asking = anyOf(
  '(?:could|would|can|will|may|might) (?:you|i|we|it|that)', 'please', 'kindly', 'need', 'curious', 'wonder(?:ing)?', 'interested', 'want', 'wish',
  "i(?:'d| would| should)? ~(?:like|love) to", "(?:i'd|i would) ~(?:like|love|appreciate|value|welcome)",
  'would be ~(?:great|ideal|good|nice|lovely|perfect|helpful|kind|wonderful)', 'would (?:do|help)',
  '(?:tell|send|share|show|give|forward|slip|leak|pass|let) ~(?:me|us)', '(?:find out|look up|ask around|get hold)',
  '(?:^|and |then |also )(?:check|ask|find|get|copy|look)',
);
