import { makeTexts, type Texts } from './texts.ts';

/** A WordPress export of so many articles of about 3 KB each, with words as frequent as in a language, the same each time: 20 categories, 200 tags, 30 authors, four in ten from the years before. */
export function* makeWordPressExport(articles: number): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Bench</title><link>https://bench.example</link><language>en</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://bench.example</wp:base_site_url><wp:base_blog_url>https://bench.example</wp:base_blog_url>
`;
  for (let author = 0; author < 30; author++) {
    yield `<wp:author><wp:author_id>${author + 1}</wp:author_id><wp:author_login>author${author}</wp:author_login><wp:author_email>a${author}@bench.example</wp:author_email><wp:author_display_name><![CDATA[Author ${author}]]></wp:author_display_name></wp:author>\n`;
  }
  const texts = makeTexts('en', 3);
  for (let id = 1; id <= articles; id++) yield item(id, texts);
  yield '</channel></rss>\n';
}

function item(id: number, texts: Texts): string {
  const day = new Date(Date.UTC(2015, 0, 1) + id * 3_600_000 * 7);
  const date = day.toISOString().slice(0, 19).replace('T', ' ');
  const title = `${texts.text(6)} ${id}`;
  return `<item><title><![CDATA[${title}]]></title><link>https://bench.example/${date.slice(0, 4)}/article-${id}/</link><dc:creator><![CDATA[author${id % 30}]]></dc:creator>
<guid isPermaLink="false">https://bench.example/?p=${id}</guid><content:encoded><![CDATA[${body(texts)}]]></content:encoded><excerpt:encoded><![CDATA[${texts.text(14)}.]]></excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date>${date}</wp:post_date><wp:post_date_gmt>${date}</wp:post_date_gmt><wp:post_name>article-${id}</wp:post_name><wp:status>publish</wp:status><wp:post_parent>0</wp:post_parent><wp:post_type>post</wp:post_type><wp:post_password></wp:post_password><wp:is_sticky>0</wp:is_sticky>
<category domain="category" nicename="category-${id % 20}"><![CDATA[Category ${id % 20}]]></category><category domain="post_tag" nicename="tag-${id % 200}"><![CDATA[Tag ${id % 200}]]></category><category domain="post_tag" nicename="tag-${(id * 7) % 200}"><![CDATA[Tag ${(id * 7) % 200}]]></category></item>
`;
}

function body(texts: Texts): string {
  const paragraphs = Array.from({ length: 8 }, (_, at) => {
    const text = Array.from({ length: 4 }, () => `${texts.text(13)}.`).join(' ');
    if (at === 2)
      return `<!-- wp:quote --><blockquote class="wp-block-quote"><p>${text}</p><cite>A Speaker</cite></blockquote><!-- /wp:quote -->`;
    if (at === 4)
      return `<!-- wp:heading --><h2>${texts.text(4)}</h2><!-- /wp:heading --><!-- wp:list --><ul><li>${texts.text(5)}</li><li><strong>${texts.text(5)}</strong></li></ul><!-- /wp:list -->`;
    return `<!-- wp:paragraph --><p>${text} <a href="https://bench.example/${at}">${texts.text(2)}</a></p><!-- /wp:paragraph -->`;
  });
  return paragraphs.join('\n\n');
}
