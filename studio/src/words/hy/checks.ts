import type { checks as english } from '../en/checks.ts';
import type { SameShape } from '../same-shape.ts';

export const checks: SameShape<typeof english> = {
  checks: {
    title: 'Ստուգումներ',
    looking: 'Ստուգվում է…',
    obstacle: 'Արգելք',
    advice: 'Խորհուրդ',
    counts: (obstacles, advice) => (obstacles + advice === 0 ? 'Շտկելու բան չկա։' : `${obstacles} արգելք, ${advice} խորհուրդ`),
    stops: 'Այս խմբագրությունում խորհուրդները կատարում կամ հիմնավորված մերժում են մինչև հրապարակումը։',
    mend: 'Շտկել',
    overrule: 'Մերժել…',
    why: 'Ինչու խորհուրդն այստեղ տեղին չէ (կտեսնեն գործընկերները)',
    overruleSo: 'Մերժել',
    overruledCount: (count) => `Մերժված՝ ${count}`,
    heed: 'Հետ վերցնել',
    settings: 'Ստուգումներ հրապարակումից առաջ',
    adviceStops: 'Չհրապարակել, քանի դեռ խորհուրդները կատարված կամ հիմնավորված մերժված չեն',
    settingsHint:
      'Առանց վերնագրի, լուսանկարի հեղինակի կամ նկարագրության ոչինչ չի հրապարակվում։ Խորհուրդները ցույց են տրվում հրապարակումից առաջ և կանգնեցնում են այն միայն, եթե դուք այդպես որոշեք։',
  },
  advice: {
    'unbalanced-marks': 'Չակերտը զույգ չունի․ պարզ չէ, թե որտեղ են ավարտվում ասվածի խոսքերը։',
    'marks-of-another-language': (found, wanted) => `Չակերտները՝ ${found}․ այս լեզվում՝ ${wanted}։`,
    'straight-marks': (found, wanted) => `Ուղիղ չակերտներ՝ ${found}․ այս լեզվում՝ ${wanted}։`,
    'quotation-without-speaker': 'Մեջբերումը չի ասում, թե ում խոսքն է։',
    'speech-without-name': 'Չակերտների մեջ խոսք կա, իսկ անուն չկա ո՛չ այս պարբերության մեջ, ո՛չ կողքին։',
    'two-speakers': (found) => `Մեկ պարբերության մեջ երկու հոգի են խոսում՝ ${found}։`,
    'headline-long': (found, limit) => `Վերնագիրը ${found} նիշ է․ քարտի վրա տեղավորվում է մոտ ${limit}։`,
    'no-standfirst': 'Ենթավերնագիր-ամփոփում չկա։',
    'no-lead-picture': 'Գլխավոր լուսանկար չկա։',
    'double-space': 'Մի քանի բացատ իրար հետևից։',
    'space-before-mark': 'Բացատ կետադրական նշանից առաջ։',
    'repeated-word': (found) => `«${found}» բառը երկու անգամ է իրար հետևից։`,
    'heading-skips': (found, wanted) => `${found} մակարդակի ենթավերնագիր, որտեղ հերթը ${wanted} մակարդակինն է։`,
    'link-says-nothing': (found) => `Հղման «${found}» խոսքերը չեն ասում, թե ուր է այն տանում։`,
    'link-dead': 'Հղումը չի աշխատում․',
    'house-spelling': (found, wanted) => `«${found}»․ մեզ մոտ գրում են «${wanted}»։`,
    'near-house-name': (found, wanted) => `«${found}»․ արդյոք «${wanted}» չէ՞։`,
  },
  findings: {
    gone: 'այդպիսի էջ չկա։',
    failing: 'կայքը պատասխանում է սխալով։',
    'no-answer': 'կայքը չի պատասխանում։',
    'no-such-host': 'այդպիսի կայք չկա։',
    'not-public': 'ընթերցողների համար այս հասցեն անհասանելի է։',
  },
};
