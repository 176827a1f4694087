/** Editions, their sections and topics, and the masthead above them all. */
export { addEdition, changeEdition, listAllEditions, nameMasthead, type EditionRecord, type NewEdition } from './editions.ts';
export { addSection, describeSection, listSections, type NewSection, type SectionRecord } from './sections.ts';
export { addTopic, listTopics, renameTopic, type NewTopic } from './topics.ts';
export { makeSlug } from './slug.ts';
