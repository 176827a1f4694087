import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** The stages with which a newsroom begins; it makes them its own in the studio. */
export const firstStages: Migration = {
  name: '0038-first-stages',
  async up(db) {
    await sql
      .raw(`
      insert into stage (id, names, position, is_done)
      select gen_random_uuid(), names::jsonb, position, is_done from (values
        ('{"en": "Idea", "ru": "Идея", "hy": "Գաղափար", "az": "İdeya", "ar": "فكرة"}', 0, false),
        ('{"en": "Assigned", "ru": "Поручено", "hy": "Հանձնարարված", "az": "Tapşırılıb", "ar": "مُسندة"}', 1, false),
        ('{"en": "In writing", "ru": "Пишется", "hy": "Գրվում է", "az": "Yazılır", "ar": "قيد الكتابة"}', 2, false),
        ('{"en": "With the editor", "ru": "У редактора", "hy": "Խմբագրի մոտ", "az": "Redaktorda", "ar": "عند المحرر"}', 3, false),
        ('{"en": "Ready", "ru": "Готово", "hy": "Պատրաստ է", "az": "Hazırdır", "ar": "جاهزة"}', 4, true)
      ) as first (names, position, is_done)
      where not exists (select from stage)`)
      .execute(db);
  },
};
