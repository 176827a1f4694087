import type { checks as english } from '../en/checks.ts';
import type { SameShape } from '../same-shape.ts';
import { counted } from './counted.ts';

export const checks: SameShape<typeof english> = {
  checks: {
    title: 'Проверки',
    looking: 'Проверяем…',
    obstacle: 'Препятствие',
    advice: 'Совет',
    counts: (obstacles, advice) =>
      obstacles + advice === 0
        ? 'Править нечего.'
        : `${counted(obstacles, 'препятствие', 'препятствия', 'препятствий')}, ${counted(advice, 'совет', 'совета', 'советов')}`,
    stops: 'В этой редакции советы учитывают или отклоняют с объяснением до публикации.',
    mend: 'Исправить',
    overrule: 'Отклонить…',
    why: 'Почему совет здесь не подходит (увидят коллеги)',
    overruleSo: 'Отклонить',
    overruledCount: (count) => `Отклонено: ${count}`,
    heed: 'Вернуть совет',
    settings: 'Проверки перед публикацией',
    adviceStops: 'Не публиковать, пока советы не учтены или не отклонены с объяснением',
    settingsHint:
      'Без заголовка, без подписи автора снимка или описания снимка ничего не выходит. Советы показываются перед публикацией и останавливают её, только если вы так решите.',
  },
  advice: {
    'unbalanced-marks': 'У кавычки нет пары: непонятно, где кончаются чужие слова.',
    'marks-of-another-language': (found, wanted) => `Кавычки ${found}; в этом языке ${wanted}.`,
    'straight-marks': (found, wanted) => `Прямые кавычки ${found}; в этом языке ${wanted}.`,
    'quotation-without-speaker': 'У цитаты не указано, чьи это слова.',
    'speech-without-name': 'Слова в кавычках, а имени нет ни в этом абзаце, ни рядом.',
    'two-speakers': (found) => `В одном абзаце говорят двое: ${found}.`,
    'headline-long': (found, limit) => `В заголовке знаков: ${found}; на карточке помещается около ${limit}.`,
    'no-standfirst': 'Нет лида.',
    'no-lead-picture': 'Нет главного снимка.',
    'double-space': 'Несколько пробелов подряд.',
    'space-before-mark': 'Пробел перед знаком препинания.',
    'repeated-word': (found) => `Слово «${found}» стоит дважды подряд.`,
    'heading-skips': (found, wanted) => `Подзаголовок уровня ${found} там, где следует уровень ${wanted}.`,
    'link-says-nothing': (found) => `Слова ссылки «${found}» не говорят, куда она ведёт.`,
    'link-dead': 'Ссылка не работает:',
    'house-spelling': (found, wanted) => `«${found}»: у нас пишут «${wanted}».`,
    'near-house-name': (found, wanted) => `«${found}»: не «${wanted}» ли?`,
  },
  findings: {
    gone: 'такой страницы нет.',
    failing: 'сайт отвечает ошибкой.',
    'no-answer': 'сайт не отвечает.',
    'no-such-host': 'такого сайта нет.',
    'not-public': 'читателям этот адрес недоступен.',
  },
};
