import type { schedule as english } from '../en/schedule.ts';
import type { SameShape } from '../same-shape.ts';

export const schedule: SameShape<typeof english> = {
  schedule: {
    title: 'Расписание',
    hint: 'Что и когда выходит и когда читатели на самом деле могли это увидеть. Обновляется само.',
    twice: 'Стрелки переводят назад, и это время наступит дважды. Какое из двух?',
    firstTurn: (utc) => `Первое (${utc} UTC)`,
    secondTurn: (utc) => `Второе, часом позже (${utc} UTC)`,
    forYou: 'У вас',
    clocks: 'По часам',
    ownClocks: (zone) => `${zone} (ваши)`,
    show: 'Показать',
    shown: { due: 'Предстоит', out: 'Вышло' },
    edition: 'Издание',
    dueNone: 'Ничего не предстоит.',
    outNone: 'По расписанию ещё ничего не выходило.',
    kinds: {
      first: 'Новое',
      update: 'Обновление',
      correction: 'Исправление',
      mending: 'Правка',
      withdrawal: 'Снятие',
      restoration: 'Возвращение',
      expires: 'Уходит с главных',
      'pin-ends': 'Больше не вверху',
      'pin-begins': 'Вверху списка',
    },
    inTime: 'Вовремя',
    late: (seconds) => `на ${seconds} с позже`,
    unseen: 'Ни один узел ещё не заметил',
    noticedBy: (node, seconds) => `${node}: через ${seconds} с`,
    bundle: (name) => `Связка «${name}»`,
    figures: (median, most, worst) =>
      `Читатели могли увидеть: обычно через ${median} с, в 99 случаях из 100 не позже чем через ${most} с, в худшем через ${worst} с.`,
    alarm: 'Что-то не так',
    overdue: (headline) => `«${headline}»: срок прошёл, но ни один узел не показывает.`,
    clockOff: (node, seconds) => `Часы узла ${node} расходятся с часами базы на ${seconds} с. Верны часы базы.`,
    silent: (node, when) => `Узел ${node} молчит с ${when}.`,
    allWell: 'Ничто не просрочено, часы согласны.',
    nodes: 'Узлы',
    seen: (when) => `на связи ${when}`,
    clocksChanged: (meant, zone, now) =>
      `Имелось в виду ${meant} по часам ${zone}. По нынешним правилам часовых поясов выйдет, когда они покажут ${now}.`,
    mend: 'Перенести на задуманное время',
    mended: 'Перенесено.',
  },
};
