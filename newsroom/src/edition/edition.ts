/** Editions, their sections and topics, and the masthead above them all. */
export { addEdition, type FirstSection } from './add-edition.ts';
export { changeEditionPart } from './change-edition-part.ts';
export { changeEdition, type EditionRecord, listAllEditions, type NewEdition, nameMasthead } from './editions.ts';
export { changeMasthead, readMasthead } from './masthead.ts';
export { orderEditions } from './order-editions.ts';
export { sealOf } from './seal.ts';
export { addSection, describeSection, listSections, type NewSection, type SectionRecord } from './sections.ts';
export { makeSlug } from './slug.ts';
export { addTopic, listTopics, type NewTopic, renameTopic } from './topics.ts';
