import type { LocalizedText } from '../../../kernel/locale.js';
import type { Driver, DriverKind, Item, OpenQuestion, Polarity } from './driver.js';

/**
 * The drivers that every organization starts with. Constructs come from the literature named beside each item; the words are our own in both
 * languages. Nothing is taken from, or rewritten after, the items of Gallup's Q12, UWES, MBI, BAT, DORA or DX. Change a text only together
 * with its version: answers to two wordings are never added up.
 */
const OWN_WORDS = 'Own wording, written for Barograph; free to use in this product. No item of a published scale, nor a paraphrase of one.';

interface ItemWords {
  readonly en: string;
  readonly de: string;
  readonly source: string;
  readonly reversed?: true;
  readonly version?: number;
}

interface DriverWords {
  readonly names: LocalizedText;
  readonly descriptions: LocalizedText;
  readonly items: Readonly<Record<string, ItemWords>>;
}

function agreeItem(id: string, words: ItemWords): Item {
  const { en, de, source, reversed = false, version = 1 } = words;
  return { id, version, texts: { en, de }, scale: 'agree-5', reversed, source, licence: OWN_WORDS, isRetired: false };
}

function standardDriver(id: string, kind: DriverKind, words: DriverWords, polarity: Polarity = 'higher-is-better'): Driver {
  const items = Object.entries(words.items).map(([name, item]) => agreeItem(`${id}.${name}`, item));
  return { id, kind, polarity, names: words.names, descriptions: words.descriptions, items, isCustom: false, isRetired: false };
}

const ENGAGEMENT = standardDriver('engagement', 'outcome', {
  names: { en: 'Engagement', de: 'Engagement' },
  descriptions: { en: 'Whether work here gives people energy and a reason to stay.', de: 'Ob die Arbeit hier Kraft gibt und einen Grund zu bleiben.' },
  items: {
    energy: {
      en: 'My work here gives me more energy than it takes.', de: 'Meine Arbeit hier gibt mir mehr Kraft, als sie mich kostet.',
      source: 'Work engagement, its energetic side: Kahn 1990, Academy of Management Journal 33(4); job demands-resources theory, Bakker and Demerouti 2017.',
    },
    care: {
      en: 'I care how the things we build turn out.', de: 'Mir liegt daran, dass gut wird, was wir bauen.',
      source: 'Work engagement, personal investment in the work: Kahn 1990, Academy of Management Journal 33(4).',
    },
    choose: {
      en: 'If I could choose again today, I would choose this team.', de: 'Könnte ich heute neu wählen, würde ich wieder dieses Team wählen.',
      source: 'Affective commitment: Meyer and Allen 1991, Human Resource Management Review 1(1).',
    },
  },
});

const EXHAUSTION = standardDriver('exhaustion', 'strain', {
  names: { en: 'Exhaustion', de: 'Erschöpfung' },
  descriptions: { en: 'How much work wears people out. Higher is worse.', de: 'Wie sehr die Arbeit auszehrt. Höher ist schlechter.' },
  items: {
    reserves: {
      en: 'Lately I have been running on my reserves.', de: 'In letzter Zeit zehre ich von meinen Reserven.',
      source: 'Exhaustion as the strain of lasting demands: job demands-resources theory, Demerouti et al. 2001, Journal of Applied Psychology 86(3).',
    },
    'rest-of-life': {
      en: 'Work leaves me too little strength for the rest of my life.', de: 'Die Arbeit lässt mir zu wenig Kraft für mein übriges Leben.',
      source: 'Strain-based work-home interference: Greenhaus and Beutell 1985, Academy of Management Review 10(1).',
    },
    setbacks: {
      en: 'Small setbacks cost me more strength than they used to.', de: 'Kleine Rückschläge kosten mich mehr Kraft als früher.',
      source: 'Loss of resources under lasting stress: Hobfoll 1989, American Psychologist 44(3).',
    },
  },
}, 'higher-is-worse');

const SAFETY = standardDriver('safety', 'driver', {
  names: { en: 'Safety to speak up', de: 'Offen reden können' },
  descriptions: { en: 'Whether people can name problems and errors without harm to themselves.', de: 'Ob man Probleme und Fehler ansprechen kann, ohne dass es einem schadet.' },
  items: {
    'say-so': {
      en: 'When I see something going wrong, I say so without first thinking of what it may cost me.',
      de: 'Wenn ich sehe, dass etwas schiefläuft, sage ich es, ohne erst zu überlegen, was es mich kostet.',
      source: 'Voice and psychological safety: Edmondson 1999, Administrative Science Quarterly 44(2); Morrison 2011, Academy of Management Annals 5(1).',
    },
    causes: {
      en: 'When one of us owns up to an error, we talk about its causes and not about the person.',
      de: 'Wenn jemand von uns einen Fehler zugibt, reden wir über die Ursachen und nicht über die Person.',
      source: 'Learning from errors and just culture: Edmondson 1999, Administrative Science Quarterly 44(2); Dekker 2007, Just Culture.',
    },
    'not-knowing': {
      en: 'I can say "I don\'t understand this" in front of everyone here.', de: 'Ich kann hier vor allen sagen: „Das verstehe ich nicht.“',
      source: 'Interpersonal risk of asking: Edmondson 1999, Administrative Science Quarterly 44(2).',
    },
  },
});

const CLARITY = standardDriver('clarity', 'driver', {
  names: { en: 'Clear goals', de: 'Klare Ziele' },
  descriptions: { en: 'Whether goals are clear and tied to what the company is there for.', de: 'Ob Ziele klar sind und mit dem zu tun haben, wofür es die Firma gibt.' },
  items: {
    sentence: {
      en: 'I could say in one sentence what our team is after this quarter.', de: 'Ich könnte in einem Satz sagen, was unser Team in diesem Quartal erreichen will.',
      source: 'Goal clarity: Locke and Latham 2002, American Psychologist 57(9).',
    },
    'whom-it-helps': {
      en: 'I see whom my current work helps, and how.', de: 'Ich sehe, wem meine jetzige Arbeit hilft und wie.',
      source: 'Task significance and prosocial impact: Hackman and Oldham 1976; Grant 2008, Journal of Applied Psychology 93(1).',
    },
    'what-first': {
      en: 'When two tasks compete, I can tell which one goes first.', de: 'Wenn zwei Aufgaben sich in die Quere kommen, weiß ich, welche vorgeht.',
      source: 'Role conflict and ambiguity: Rizzo, House and Lirtzman 1970, Administrative Science Quarterly 15(2).',
    },
  },
});

const AUTONOMY = standardDriver('autonomy', 'driver', {
  names: { en: 'Autonomy', de: 'Selbstbestimmung' },
  descriptions: { en: 'Whether people and teams settle how they work.', de: 'Ob Menschen und Teams selbst regeln, wie sie arbeiten.' },
  items: {
    'own-way': {
      en: 'Our team settles for itself how it gets its work done.', de: 'Unser Team regelt selbst, wie es seine Arbeit erledigt.',
      source: 'Team autonomy: Hackman 2002, Leading Teams; job characteristics, Hackman and Oldham 1976.',
    },
    'fix-it': {
      en: 'If something about the way we work bothers me, I can get it changed.', de: 'Wenn mich an unserer Arbeitsweise etwas stört, kann ich bewirken, dass es sich ändert.',
      source: 'Decision latitude: Karasek 1979, Administrative Science Quarterly 24(2); need for autonomy, Deci and Ryan 2000.',
    },
  },
});

const WORKLOAD = standardDriver('workload', 'driver', {
  names: { en: 'Workload and recovery', de: 'Arbeitsmenge und Erholung' },
  descriptions: { en: 'Whether work fits into the day and stays there.', de: 'Ob die Arbeit in den Tag passt und dort bleibt.' },
  items: {
    fits: {
      en: 'What I have taken on fits into my working hours.', de: 'Was ich übernommen habe, passt in meine Arbeitszeit.',
      source: 'Quantitative demands: Karasek 1979, Administrative Science Quarterly 24(2).',
    },
    'stays-there': {
      en: 'Once my working day is over, my head is free.', de: 'Nach Feierabend ist mein Kopf frei.',
      source: 'Detachment as a recovery experience: Sonnentag and Fritz 2007, Journal of Occupational Health Psychology 12(3).',
    },
    'keep-up': {
      en: 'I often work longer than I want to, just to keep up.', de: 'Ich arbeite oft länger, als ich will, nur um mitzukommen.',
      source: 'Quantitative demands: Karasek 1979, Administrative Science Quarterly 24(2).', reversed: true,
    },
  },
});

const GROWTH = standardDriver('growth', 'driver', {
  names: { en: 'Growth', de: 'Entwicklung' },
  descriptions: { en: 'Whether people get better at what matters to them.', de: 'Ob man in dem besser wird, was einem wichtig ist.' },
  items: {
    better: {
      en: 'In the past month I got better at something that matters to me.', de: 'Im letzten Monat bin ich in etwas besser geworden, das mir wichtig ist.',
      source: 'Need for competence: Deci and Ryan 2000, Psychological Inquiry 11(4).',
    },
    stretch: {
      en: 'My tasks stretch me without overwhelming me.', de: 'Meine Aufgaben fordern mich, ohne mich zu überfordern.',
      source: 'Challenge stressors and learning: Cavanaugh et al. 2000, Journal of Applied Psychology 85(1).',
    },
    'next-step': {
      en: 'I know what a next step could look like for me here.', de: 'Ich weiß, wie ein nächster Schritt für mich hier aussehen könnte.',
      source: 'Career prospects as a job resource: job demands-resources theory, Bakker and Demerouti 2017.',
    },
  },
});

const SUPPORT = standardDriver('support', 'driver', {
  names: { en: 'Support and recognition', de: 'Unterstützung und Anerkennung' },
  descriptions: { en: 'Whether help is there and good work is seen.', de: 'Ob Hilfe da ist und gute Arbeit gesehen wird.' },
  items: {
    stuck: {
      en: 'When I am stuck, somebody makes time for me.', de: 'Wenn ich feststecke, nimmt sich jemand Zeit für mich.',
      source: 'Instrumental support: House 1981, Work Stress and Social Support.',
    },
    background: {
      en: 'Work in the background, like reviews and upkeep, is valued here too.', de: 'Auch Arbeit im Hintergrund, etwa Reviews und Pflege, wird hier geschätzt.',
      source: 'Esteem as a reward: effort-reward imbalance, Siegrist 1996, Journal of Occupational Health Psychology 1(1).',
    },
  },
});

const FOCUS = standardDriver('focus', 'driver', {
  names: { en: 'Focus and flow', de: 'Konzentration und Fluss' },
  descriptions: { en: 'Whether there is time to think a thing through.', de: 'Ob Zeit bleibt, eine Sache zu Ende zu denken.' },
  items: {
    stretch: {
      en: 'On most days nobody pulls me away until I have thought a thing through.', de: 'An den meisten Tagen reißt mich niemand heraus, bevor ich eine Sache durchdacht habe.',
      source: 'Flow and its conditions: Csikszentmihalyi 1990, Flow; cost of interruption, Mark, Gudith and Klocke 2008, CHI.',
    },
    meetings: {
      en: 'The meetings I sit in are worth their time.', de: 'Die Besprechungen, in denen ich sitze, sind ihre Zeit wert.',
      source: 'Meeting load and effectiveness: Rogelberg et al. 2006, Journal of Applied Psychology 91(1).',
    },
  },
});

const TOOLS = standardDriver('tools', 'driver', {
  names: { en: 'Tools and feedback loops', de: 'Werkzeuge und Rückmeldung' },
  descriptions: { en: 'Whether tools help and the result of a change is soon known.', de: 'Ob Werkzeuge helfen und man bald weiß, was eine Änderung bewirkt.' },
  items: {
    'soon-known': {
      en: 'After a change I soon know whether it works.', de: 'Nach einer Änderung weiß ich bald, ob sie funktioniert.',
      source: 'Feedback from the work itself: Hackman and Oldham 1976; feedback loops of developers, Noda, Storey, Forsgren and Greiler 2023, ACM Queue 21(2).',
    },
    'in-the-way': {
      en: 'Our tools rarely stand in my way.', de: 'Unsere Werkzeuge stehen mir selten im Weg.',
      source: 'Technical constraints on performance: Peters and O\'Connor 1980, Academy of Management Review 5(3).',
    },
    'small-change': {
      en: 'Getting a small change to our users is a small effort.', de: 'Eine kleine Änderung zu unseren Nutzern zu bringen, ist eine kleine Mühe.',
      source: 'Small batches and short lead time: Reinertsen 2009, The Principles of Product Development Flow.',
    },
  },
});

const COGNITIVE_LOAD = standardDriver('cognitive-load', 'driver', {
  names: { en: 'Manageable complexity', de: 'Überschaubare Komplexität' },
  descriptions: { en: 'Whether what people must know and keep in mind is manageable (cognitive load). Higher is better.', de: 'Ob überschaubar bleibt, was man wissen und im Kopf behalten muss (kognitive Last). Höher ist besser.' },
  items: {
    calmly: {
      en: 'I know the systems I am responsible for well enough to change them calmly.', de: 'Ich kenne die Systeme, für die ich zuständig bin, gut genug, um sie in Ruhe zu ändern.',
      source: 'Team cognitive load: Skelton and Pais 2019, Team Topologies, after Sweller 1988, Cognitive Science 12(2).',
    },
    'too-much': {
      en: 'I have to keep more in my head at once than I can do justice to.', de: 'Ich muss mehr zugleich im Kopf behalten, als ich gut kann.',
      source: 'Cognitive load: Sweller 1988, Cognitive Science 12(2).', reversed: true,
    },
  },
});

const INFORMATION = standardDriver('information', 'driver', {
  names: { en: 'Information flow', de: 'Informationsfluss' },
  descriptions: { en: 'Whether news, good and bad, reaches those it concerns.', de: 'Ob Nachrichten, gute wie schlechte, bei denen ankommen, die sie angehen.' },
  items: {
    beforehand: {
      en: 'I hear of decisions that touch my work before they take effect.', de: 'Von Entscheidungen, die meine Arbeit betreffen, erfahre ich, bevor sie gelten.',
      source: 'Informational justice: Colquitt 2001, Journal of Applied Psychology 86(3).',
    },
    'bad-news': {
      en: 'Bad news travels as fast as good news here.', de: 'Schlechte Nachrichten verbreiten sich hier so schnell wie gute.',
      source: 'Information flow of generative organizations: Westrum 2004, Quality and Safety in Health Care 13(suppl. 2).',
    },
  },
});

const RECOMMEND: Driver = {
  id: 'recommend', kind: 'recommend', polarity: 'higher-is-better', isCustom: false, isRetired: false,
  names: { en: 'Recommend', de: 'Weiterempfehlung' },
  descriptions: { en: 'Whether people would tell a friend to come and work here.', de: 'Ob man Freunden raten würde, hier zu arbeiten.' },
  items: [{
    id: 'recommend.friend', version: 1, scale: 'recommend-0-10', reversed: false, isRetired: false,
    texts: {
      en: 'Would you advise a friend to take a job here?',
      de: 'Würdest du jemandem aus deinem Freundeskreis raten, hier anzufangen?',
    },
    source: 'Word of mouth about an employer: Van Hoye and Lievens 2009, Journal of Applied Psychology 94(2).',
    licence: `${OWN_WORDS} The score is called "recommend score"; the usual three-letter name of such scores is a trade mark and isn't used.`,
  }],
};

/** Every standard driver, in the order in which screens list them. */
export const STANDARD_DRIVERS: readonly Driver[] = [
  ENGAGEMENT, EXHAUSTION, SAFETY, CLARITY, AUTONOMY, WORKLOAD, GROWTH, SUPPORT, FOCUS, TOOLS, COGNITIVE_LOAD, INFORMATION, RECOMMEND,
];

/** What a new pulse asks in every round (recommend about monthly). */
export const USUAL_FIXED_DRIVERS: readonly string[] = [ENGAGEMENT, EXHAUSTION, SAFETY, RECOMMEND].map(({ id }) => id);

/** What a new pulse asks by turns: nine drivers, three a round, so that each comes every third round. */
export const USUAL_ROTATING_DRIVERS: readonly string[] = [
  CLARITY, AUTONOMY, WORKLOAD, GROWTH, SUPPORT, FOCUS, TOOLS, COGNITIVE_LOAD, INFORMATION,
].map(({ id }) => id);

/** The one open question, optional for the pulse and for who answers. */
export const OPEN_QUESTION: OpenQuestion = {
  id: 'open.next-weeks', version: 1,
  texts: { en: 'What one thing would make the coming weeks better?', de: 'Welche eine Sache würde die nächsten Wochen besser machen?' },
};
