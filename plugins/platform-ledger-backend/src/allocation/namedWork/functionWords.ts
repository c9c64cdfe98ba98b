/**
 * English words that say nothing of what a text is about: all that PostgreSQL leaves out by itself, and SQLite does not.
 */
export const functionWords: ReadonlySet<string> = new Set(
  [
    // Articles, pronouns and what stands before a noun.
    'a an the this that these those each all any both few more most other some such own same',
    'i me my myself we our ours ourselves you your yours yourself yourselves',
    'he him his himself she her hers herself it its itself they them their theirs themselves',
    'who whom whose which what one',
    // Prepositions and conjunctions.
    'of at by for with without about against between into through during before after above below',
    'to from up down in out on off over under upon via per within across',
    'and or but nor if because as than until while so though although either neither whether',
    // Verbs that help others, and what is left of them behind an apostrophe.
    'am is are was were be been being have has had having do does did doing done',
    'can could will would shall should may might must just don s t ll re ve d m',
    // Adverbs.
    'again further then once here there when where why how no not only too very now also yet ever never',
  ].flatMap(line => line.split(' ')),
);
