/** Words of lines that are buttons, counters and labels: "Share Tweet Submit", "View comments (12)", "Image 1 of 9". */
export const CONTROLS: ReadonlySet<string> = new Set(
  'ad ads advert advertisement advertising all and bluesky bookmark caption click close comment comments copied copy disqus download email enlarge expand facebook flipboard gallery hide icon image images instagram less like link linkedin listen load loading mail mastodon messenger more next now of open pause photo photos picture pin pinterest play pocket previous print read reddit reply report save send share shares show skip slide sms stop story submit subscribe telegram text the this threads to toggle tumblr tweet twitter via video view volume watch whatsapp x youtube'.split(
    ' ',
  ),
);

/** Words of a line that says no more than when something was published or how long it takes to read. */
export const STAMP_WORDS: ReadonlySet<string> = new Set(
  'a ago am an and at by date day days edited est et first gmt hour hours hr hrs is issued last listen long local log min mins minute minutes modified month months on originally p m a.m p.m pm post posted publication publish published read reading released time today updated utc week weeks year years yesterday'.split(
    ' ',
  ),
);

/** Who is thanked for a picture, at a caption's end or as its whole. */
const PICTURE = '(?:image|photo|photograph|picture|pic|video|illustration|graphic|screenshot|file photo)s?';
const PICTURE_AGENCY =
  '(?:getty(?: images)?|shutterstock|istock(?:photo)?|alamy|unsplash|pixabay|flickr|wikimedia(?: commons)?|ap(?: photo)?|afp|epa|reuters|handout)';

/** "Photo: Ann Lee / Agency", "Image credit: Agency", "Credit: Ann Lee", "© Ann Lee The dam in May" */
export const CREDIT = new RegExp(
  `^[([]?(?:(?:${PICTURE}(?: credits?| courtesy(?: of)?| source| by| via)?|credits?|courtesy(?: of)?)\\s*[:|/]|${PICTURE} (?:credits?|by|courtesy of) |©\\s*\\p{Lu})`,
  'iu',
);
/** "The dam in May. (Photo: Ann Lee)", "… (AP Photo/Ann Lee)", "… Getty Images" */
export const CREDITED = new RegExp(
  `[([](?:${PICTURE}\\b[^()]{0,80}|(?:ap|epa|afp|reuters) ?(?:photo|/)[^()]{0,80}|[^()]{0,60}(?:/|via )${PICTURE_AGENCY})[)\\]]\\.?$|(?:[/|]|via)\\s*${PICTURE_AGENCY}\\.?$|\\bgetty images\\.?$`,
  'iu',
);

/** What a paper asks of its readers. */
export const APPEAL =
  /^(?:(?:[-•>*→►]\s*)?(?:please )?(?:click|tap|scroll|subscribe|sign[- ]?up|signup|register|log ?in|become a|follow|like us|find us|join (?:us|our|the)|download|get (?:the|our|all|breaking|more|your|a)|stay (?:up|in|informed|connected)|listen to|support (?:us|our|the)|donate|help us|enter your|receive|never miss|don['’]t miss|want (?:more|the|to)|have (?:a|you)|do you have|got a|send (?:us|your)|e-?mail us|contact us|enjoy(?:ing)? (?:this|our)|already a|you can (?:also )?(?:follow|find|reach|subscribe|read|listen)|you have (?:been|successfully)|thank(?:s| you) for|by (?:signing|submitting|clicking|subscribing|entering)|this (?:site|form|website|page) (?:is|uses)|we use cookies|we['’]ll send|your (?:email|e-mail|subscription)|our (?:newsletter|app)|to (?:continue|read) (?:reading|the full)|for more (?:news|stories|information|on|from|about|coverage)|read (?:more|the full|all|also)|see (?:more|also|all)|view (?:more|all)|more (?:news|stories|coverage|on this|about this|from)|also (?:read|see|on|from))\b)/i;

/** What such a line is about; an appeal without it may be a sentence of the story. */
export const APPEAL_ABOUT =
  /\b(?:newsletters?|e-?mails?|inbox|alerts?|subscri(?:be|ber|bers|bing|ption|ptions)|sign(?:ing)?[- ]?up|log(?:ged)? in|app|podcasts?|facebook|twitter|instagram|youtube|whatsapp|telegram|linkedin|tiktok|google news|rss|cookies?|privacy policy|terms of (?:use|service)|membership|paywall|unlimited|e-?paper|headlines|updates|forums?|news tip|our (?:app|newsletter|channel|reporters|coverage)|click here|(?:full|this|more) (?:article|articles|story|stories|news|coverage))\b|@\w|\w@\w/i;

/** "Also: See our coverage", "READ MORE | Rain falls": what stands before a link to another story on the same line. */
export const LABELLED =
  /^[^\p{L}\p{N}]*(?:related(?: \p{L}+)?|also(?: read| see)?|read(?: more| next| also| on)?|see(?: also| more)?|watch|listen|more|more on this(?: story)?|don['’]t miss|must read|recommended|keep reading|up next|trending|further reading|you may also like)(?:\.{3}|…|\s*[:|►>»–—-]\s|\n|$)/iu;

/** Notices of the house: rights, commissions, tests for robots. */
export const NOTICE =
  /^(?:(?:©|\(c\)|copyright\b|all rights reserved|all content ©).*|.*\ball rights reserved\.?(?:.{0,120})$|.*\bmay not be (?:published|reproduced|republished|copied).*|.*\b(?:may|might|can|could|will) (?:earn|receive|get|make) (?:an? )?(?:small )?(?:affiliate )?commissions?\b.*|.*\b(?:affiliate links?|recaptcha|terms (?:of service|of use|and conditions) apply)\b.*|(?:please )?enable javascript.*|.*\bjavascript (?:is|must be) (?:disabled|enabled|required).*|this video (?:is|file) (?:not|cannot|no).*|your browser does not support.*|(?:sorry, )?the video (?:player )?failed to.*|scroll (?:down )?(?:for|to).*|story continues.*|article continues.*|(?:this )?advertisement.*)$/iu;

/** Who wrote the article and how to reach him, as under its last paragraph. */
export const AUTHOR_BOX =
  /\b(?:[Ff]ollow|[Rr]each|[Cc]ontact|[Ee]-?mail|[Ww]rite to|[Tt]weet)(?:ed)? (?:him|her|them|me|us|the (?:author|writer|reporter)|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:on|at|via|by)\b|\bcan be (?:reached|contacted|followed|emailed) (?:at|on|via)\b|\b(?:[Ff]ollow|[Ff]ind) .{0,60}(?:@\w|on (?:Twitter|X|Facebook|Instagram|Bluesky|Mastodon)\b)/u;
export const AUTHOR_LINE =
  /^(?:about the (?:author|writer)|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3} (?:is|was|has been|writes|covers|reports)(?: (?:a|an|the|our|also|currently))*(?: [\p{L}’'-]+){0,6}? (?:reporter|correspondent|columnist|journalist|writer|editor|producer|intern|contributor|fellow|bureau chief|about|on|for)\b)/u;

/** Over the readers' own words. */
export const COMMENTS =
  /^(?:(?:\d+|all|latest|recent|most recent|post|leave|add|write|your)\s+)?(?:an?\s+|the\s+|your\s+)?(?:comments?|conversation|replies|responses|(?<= )(?:discussion|reply|response|thoughts on .*))(?:\s*\(?\d*\)?)?[:.]?$/i;

/** Over a list of other stories. */
export const MORE_STORIES =
  /^(?:more\b(?: \S+){0,5} (?:stories|news|coverage|articles|reads?|reporting)|more (?:from|on|in|about)\b.{0,40}|related\b.{0,30}|(?:you may|you might) (?:also )?(?:like|be interested).{0,20}|recommended\b.{0,30}|read (?:more|next|also)|most (?:read|popular|viewed|shared)|popular\b.{0,20}|trending\b.{0,20}|latest (?:news|stories|headlines)|editors?['’]s? picks|from our partners|what to read next|top stories|elsewhere\b.{0,30}|don['’]t miss)\s*(?::|\.{3}|…)?$/i;
