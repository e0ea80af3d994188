/** What a JSON record may tell of its article, by nutgraf's own names. */
export const RECORD_FIELDS = ['id', 'text', 'title', 'date', 'url', 'outlet', 'authors', 'source'] as const;

export type RecordField = (typeof RECORD_FIELDS)[number];

/**
 * The keys that a field is read from, the first that has a value: nutgraf's own name, then those of news-please, NGEC and
 * POLECAT, Media Cloud, LangExtract, newspaper, trafilatura, Fundus, feeds, and schema.org.
 */
export const RECORD_KEYS: Readonly<Record<RecordField, readonly string[]>> = {
  id: ['id', 'document_id', 'doc_id', 'guid'],
  text: ['text', 'maintext', 'event_text', 'raw_text', 'plaintext', 'article_text', 'full_text', 'articleBody'],
  title: ['title', 'headline', 'title_page'],
  date: [
    'date',
    'date_publish',
    'pub_date',
    'publish_date',
    'publishing_date',
    'published_date',
    'publication_date',
    'published_at',
    'publishedAt',
    'pubDate',
    'datePublished',
    'published',
  ],
  url: ['url', 'canonical_url', 'canonical_link', 'link', 'source_url'],
  outlet: [
    'outlet',
    'site',
    'publisher',
    'sitename',
    'site_name',
    'meta_site_name',
    'source-hostname',
    'media_name',
    'source_domain',
    'hostname',
    'domain',
  ],
  authors: ['authors', 'author', 'byline', 'creator'],
  source: ['source'],
};

/** Keys of those tools that hold a text or a date, and none of the article's own. */
export const OTHER_KEYS: ReadonlySet<string> = new Set(
  `abstract captions comments crawl_date date_crawl date_download date_modify date_modified dateModified dateline description
  excerpt extractions filedate indexed_date lead lede meta_description modified summary tags teaser updated updated_at
  updatedAt`.split(/\s+/),
);
