const ENGLISH = `a about above after again all almost also although always am among an and another any anybody anyone anything are aren't around as at away back be because been before
being below between both but by came can can't cannot come could couldn't did didn't do does doesn't doing don't done down during each either else enough etc even ever every everybody
everyone everything few first for from further get gets getting give given go goes going gone got had hadn't has hasn't have haven't having he he's her here hers herself him himself his how
however i i'd i'll i'm i've if in instead into is isn't it it'd it'll it's its itself just last least less let let's like lot lots made make makes many may maybe me might mine more most much
must my myself near need never next no nobody none nor not nothing now of off often oh ok okay on once one only or other others our ours ourselves out over own per perhaps please put quite
rather re really same say see seem seems she she's should shouldn't since so some somebody someone something sometimes soon still such sure take than thank thanks that that's the their theirs
them themselves then there there's these they they'd they'll they're they've thing things think this those though through to together too took toward two under until up upon us use used very
was wasn't way we we'd we'll we're we've well went were weren't what what's when where which while who whole whom whose why will with within without won't would wouldn't yes yet you you'd
you'll you're you've your yours yourself`;

const GERMAN = `ab aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei beide beiden beim bereits besonders besser bin bis bisher
bist bitte bzw da dabei dadurch dafur dagegen daher dahin damit danach daneben dann daran darauf daraus darf darin darum darunter das dass davon davor dazu dein deine deinem deinen deiner dem
den denen denn dennoch der deren derer des deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch durfen eben ebenso ein eine einem einen einer eines einfach
einige einigen einiger einiges einmal er erst erste ersten es etwa etwas euch euer eure eurem euren eurer fast fur ganz gar geben gegen gehen geht gemacht genau genug gern gerne gibt gleich
habe haben hat hatte hatten hattest her hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins irgendwie ist ja je jede jedem jeden jeder jedes jedoch jemand
jene jenem jenen jener jenes jetzt kann kannst kein keine keinem keinen keiner konnen konnte konnten kommen kommt leider lassen machen macht mal man manche manchem manchen mancher manches mehr
mein meine meinem meinen meiner meines meist mich mir mit mochte muss mussen musste mussten nach nachdem nein nicht nichts nie niemand noch nun nur ob oben oder oft ohne sehr seid sein seine
seinem seinen seiner seit selbst sich sie sind so sobald sodass sogar solche solchem solchen solcher solches soll sollen sollte sollten sondern sonst soweit sowie statt trotz trotzdem uber um
und uns unser unsere unserem unseren unserer unter viel viele vielen vielleicht vom von vor wahrend wann war waren warst warum was weg wegen weil weiter welche welchem welchen welcher welches
wenig wenige wenn wer werde werden wie wieder will wir wird wirklich wo wohl wollen wollte wollten wurde wurden zu zum zur zusammen zwar zwei zwischen`;

/** Folded words that say nothing by themselves, in English and German. */
export const STOP_WORDS: ReadonlySet<string> = new Set(`${ENGLISH} ${GERMAN}`.split(/\s+/u));
