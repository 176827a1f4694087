import { answer, askedBy, type DemoStory, p } from '../../demo-text.ts';

/** Interview: the bookbinder on grandmothers' recipe books. */
export const recipeBooks: DemoStory = {
  slugline: 'recipe-books',
  kind: 'interview',
  section: 'interviews',
  hoursAgo: 96,
  source: 'ar',
  articles: {
    ar: {
      headline: '«لا أُزيل بقع الزيت، فهي نصف الوصفة»',
      standfirst: 'ترمّم المجلِّدة مارتا ليند دفاتر الطبخ التي تركتها الجدّات. سألناها عمّا يُصلَح منها وما ينبغي أن يُترك على حاله.',
      dateline: 'المدينة القديمة',
      bylines: [
        { contributor: 'nare-petrossian', role: 'reporter' },
        { contributor: 'marta-lind', role: 'interviewee' },
      ],
      topics: ['الكتب', 'الحِرَف'],
      leadPicture: { picture: 'book-bindery' },
      body: [
        p('على طاولة مارتا ليند أحد عشر دفترًا، لا يشبه أحدها الآخر، وتجمع بينها رائحة واحدة: رائحة مطبخ أُغلق منذ زمن.'),
        askedBy('nare-petrossian', 'متى بدأ الناس يحملون إليك دفاتر الطبخ؟'),
        answer(
          'marta-lind',
          'قبل ستة أعوام جاءني بحّار بدفتر أمّه ملفوفًا بقميص. كانت أوراقه قد تناثرت، وقال إنه لا يريده جميلًا، بل يريد أن يستطيع فتحه بيد واحدة لأن الأخرى ستكون في العجين. ومنذ ذلك اليوم وهم يأتون، اثنين أو ثلاثة في الشهر.',
        ),
        askedBy('nare-petrossian', 'وماذا تفعلين بالبقع؟'),
        answer(
          'marta-lind',
          'لا شيء. لا أُزيل بقع الزيت، فهي نصف الوصفة. الصفحة النظيفة صفحة لم يطبخ منها أحد، والصفحة الشفّافة من كثرة الدهن هي طبق يوم العيد. لو نظّفتها لسرقتُ من الأسرة ذاكرتها. أُوقف التلف فحسب: أقوّي الطيّات بورق رقيق، وأخيط الملازم من جديد.',
        ),
        askedBy('nare-petrossian', 'هل تقرئين ما فيها؟'),
        answer(
          'marta-lind',
          'لا بدّ من ذلك كي أرتّب الأوراق. وأكثر ما يستوقفني الهوامش: «نقص الملح لأن الضيوف جاؤوا باكرًا»، أو «هذه لفلان، وهو لا يستحقها». ثم إن المقادير عندهنّ غريبة: حفنة، وقدر ما تحمله الملعقة، وإلى أن ينادي بائع السمك.',
        ),
        askedBy('nare-petrossian', 'وما أصعب ما في العمل؟'),
        answer('marta-lind', 'أن أعيد الدفتر قبل الغداء. أقرأ طوال الصباح عن اليخنة، ثم آكل الجبن والخبز عند المكبس.'),
      ],
    },
  },
};
