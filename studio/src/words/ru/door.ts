import type { door as english } from '../en/door.ts';
import type { SameShape } from '../same-shape.ts';

/** Coming in: invitations and passwords; one’s own sessions. */
export const door: SameShape<typeof english> = {
  door: {
    invitation: 'Вас приглашают',
    hint: (x: string) => `Вы входите как ${x}. Укажите имя и выберите пароль.`,
    gone: 'Эта ссылка больше не действует. Попросите новую.',
    name: 'Ваше имя',
    password: 'Пароль',
    passwordHint: 'Не меньше 8 знаков. Хорошо подойдёт фраза.',
    come: 'Войти',
    forgot: 'Забыли пароль?',
    ask: 'Прислать ссылку',
    asked: 'Если адрес нам известен, письмо уже в пути. Ссылка действует час.',
    newPassword: 'Новый пароль',
    set: 'Сохранить пароль',
    timeZone: 'Часовой пояс',
    current: 'Нынешний пароль',
    changePassword: 'Сменить пароль',
    devices: 'Где выполнен вход',
    thisDevice: 'это устройство',
    endSession: 'Завершить',
    lastSeen: (x: string) => `последнее действие: ${x}`,
    saved: 'Сохранено',
    back: 'Ко входу',
  },
};
