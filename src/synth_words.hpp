#pragma once

#include <array>
#include <string_view>

/// Every word a generated file can hold. Places do not exist: Dutch postcodes never begin with 0.
/// People have common first names and no family name.
namespace blijvend::synth::words {

using Line = std::string_view;

inline constexpr std::array<Line, 24> women{
    "Anna", "Bea", "Carla", "Dina", "Els", "Fatma", "Greet", "Hanna", "Ilse", "Jana", "Kim", "Lena",
    "Maria", "Nora", "Olga", "Petra", "Rosa", "Sara", "Tess", "Ulla", "Vera", "Wilma", "Yara", "Zoë"};
inline constexpr std::array<Line, 24> men{
    "Adam", "Bram", "Chris", "Daan", "Erik", "Frank", "Gijs", "Hassan", "Ivo", "Jan", "Karel", "Lars",
    "Max", "Noah", "Otto", "Piet", "Ruben", "Sam", "Tom", "Umar", "Victor", "Wim", "Youssef", "Ziggy"};

inline constexpr std::array<Line, 8> streets{
    "Voorbeeldstraat", "Voorbeeldlaan", "Proefplein", "Testweg", "Modelhof", "Fictieplantsoen",
    "Nergenskade", "Verzonnenpad"};
inline constexpr std::array<Line, 4> postcodes{"0000 AB", "0001 CD", "0010 EF", "0999 ZZ"};
inline constexpr std::array<Line, 3> places{"Voorbeeldstad", "Modeldorp", "Proefdam"};
inline constexpr std::string_view municipality = "0000";

inline constexpr std::array<Line, 5> pseudonyms{
    "gezin Blauw", "gezin Groen", "huishouden Zilver", "gezin Oranje", "huishouden Wit"};
inline constexpr std::array<Line, 3> notes{
    "Bel niet op het vaste nummer.", "Kom altijd met zijn tweeën.", "De hond zit los in de tuin."};

inline constexpr std::array<Line, 4> known_by_role{
    "de nieuwe vriend van moeder", "de vader, naam onbekend", "een broer van vader", "oma van vaders kant"};
inline constexpr std::array<Line, 3> why_left{
    "Woont nu bij familie.", "Is bij een nieuwe partner gaan wonen.", "Heeft een eigen woning gekregen."};
inline constexpr std::array<Line, 6> languages{"ar", "tr", "pl", "en", "ti", "uk"};

inline constexpr std::array<Line, 8> reports{
    "Buren hoorden geschreeuw en klappen en belden de politie.",
    "Kind vertelt op school dat het thuis bang is.",
    "Moeder meldt zich bij de huisarts met blauwe plekken.",
    "De politie kwam voor de derde keer dit jaar aan de deur.",
    "De thuiszorg maakt zich zorgen over geld dat verdwijnt.",
    "Er is opnieuw ruzie geweest, een ruit is kapot.",
    "De wijkagent ziet dat het weer onrustig wordt in huis.",
    "Iemand uit de familie belt omdat het niet meer gaat."};
inline constexpr std::array<Line, 6> incidents{
    "Ruzie over geld, er is geduwd en geslagen.", "Er is met servies gegooid, de kinderen waren boven.",
    "Dreiging met woorden, niemand raakte gewond.", "De deur is ingetrapt na een telefoongesprek.",
    "Er is geschopt, de huisarts zag letsel.", "Geld en pas zijn afgepakt."};
inline constexpr std::array<Line, 3> reactions{
    "Schrok van de melding, wil wel praten.", "Boos, maar blijft in gesprek.", "Opgelucht dat er iemand komt."};
inline constexpr std::array<Line, 2> why_not_informed{
    "Dat maakt het nu gevaarlijker.", "Niet bereikt, ook na drie keer bellen."};
inline constexpr std::array<Line, 4> reporters{
    "wijkagent", "leerkracht van groep 5", "buurvrouw van nummer 12", "praktijkondersteuner van de huisarts"};

inline constexpr std::array<Line, 10> contacts{
    "Koffie gedronken en gepraat over de week.", "Moeder vertelt dat het rustiger is in huis.",
    "Kinderen laten hun kamer zien, ze lachen.", "Gesprek over geld en over wie er helpt.",
    "Afspraken doorgenomen, de meeste gaan goed.", "Vader is moe en wil hulp bij het slapen.",
    "Spanning voelbaar, samen de signalen benoemd.", "Lang gesproken over vroeger thuis.",
    "Oma was erbij en past voortaan op donderdag op.", "Nieuwe afspraak gemaakt voor over twee weken."};
inline constexpr std::array<Line, 3> crisis_visits{
    "Direct gegaan, gevaar bekeken, veilige plek voor vannacht afgesproken.",
    "Samen met de politie binnen geweest, het is nu rustig.",
    "Ieder apart gesproken en afspraken gemaakt tot morgen."};
inline constexpr std::array<Line, 3> child_confidences{
    "Kind vertelt alleen te willen praten en wat het 's nachts hoort.",
    "Kind is bang als de sleutel in de deur gaat.", "Kind wil dat papa hulp krijgt."};

inline constexpr std::array<Line, 5> dangers{
    "Ruzie loopt uit op slaan.", "Dreigen om de kinderen mee te nemen.", "Drank en harde woorden in het weekend.",
    "Moeder kan 's nachts niet weg.", "De zorg wordt te zwaar en dan volgt geweld."};
inline constexpr std::array<Line, 4> triggers{
    "Post over schulden.", "Te weinig slaap.", "Contact met de ex-partner.", "Drinken na het werk."};
inline constexpr std::array<Line, 3> signals{
    "Stem gaat omhoog.", "Iemand trekt zich terug.", "Deuren slaan."};
inline constexpr std::array<Line, 4> strengths{
    "Ouders willen het beste voor de kinderen.", "Oma en de buurvrouw staan klaar.",
    "Vader belt zelf op tijd.", "De kinderen gaan elke dag naar school."};
inline constexpr std::array<Line, 8> agreements{
    "Bij ruzie gaat een van ons naar buiten en belt de ander.",
    "Op vrijdag en zaterdag drinkt niemand in huis.", "Oma haalt de kinderen op maandag van school.",
    "De buurvrouw belt als zij iets hoort.", "We schelden niet waar de kinderen bij zijn.",
    "Contact loopt alleen via het koppel.", "De pinpas blijft bij moeder.",
    "Elke avond om negen uur sturen we een bericht dat het goed gaat."};
inline constexpr std::array<Line, 3> if_broken{
    "Dan bellen we het koppel en komen we dezelfde dag samen.", "Dan slaapt een van ons bij familie.",
    "Dan bellen we de politie."};
inline constexpr std::array<Line, 3> checks{
    "Gevraagd aan allebei, het klopt.", "Een keer misgegaan, goed hersteld.", "Oma zegt dat het lukt."};
inline constexpr std::array<Line, 3> absences{
    "Wil niet dat familie het weet.", "Er is op dit moment niemand die kan helpen.", "Nog niet gesproken."};

inline constexpr std::array<Line, 4> risk_findings{
    "Er is nu geen direct gevaar, het patroon is wel langer gaande.",
    "Direct gevaar: er is een veiligheidsplan nodig.", "De draagkracht is klein, het netwerk is betrokken.",
    "Samen bekeken wat er aan de hand is en wat ieder nodig heeft."};
inline constexpr std::array<Line, 3> domain_reasons{
    "Besproken aan de keukentafel.", "Post en overzicht bekeken.", "Volgens de behandelaar."};
inline constexpr std::array<Line, 5> goals{
    "De schulden zijn in kaart en er is een regeling.", "Elk kind heeft iemand om mee te praten.",
    "Vader leert eerder te stoppen als hij boos wordt.", "Moeder slaapt weer door.",
    "We kunnen samen een avond zonder ruzie eten."};
inline constexpr std::array<Line, 2> goal_conditions{
    "Als het zes weken veilig is geweest.", "Als de behandeling is begonnen."};

inline constexpr std::array<Line, 4> supports{
    "Behandeling voor trauma.", "Hulp bij omgaan met boosheid.", "Hulp bij geld en post.", "Steun bij de opvoeding."};
inline constexpr std::array<Line, 3> measure_reasons{
    "Afspraken hielden geen stand en er dreigde ernstig letsel.",
    "Vrijwillige hulp is drie keer geprobeerd en gestopt.", "Zonder deze stap was het vannacht niet veilig."};
inline constexpr std::array<Line, 3> averted{
    "Door te blijven praten en elke dag langs te gaan.", "Oma kon een tijd in huis komen.",
    "De ouders werken nu mee aan het plan."};
inline constexpr std::array<Line, 4> requests{
    "Wilt u meedenken over de veiligheid?", "Kunt u nagaan wat er bekend is?",
    "Graag afstemming voor het verhoor.", "Wie kan er deze week aansluiten?"};
inline constexpr std::array<Line, 2> handovers{
    "Het team had geen ruimte meer.", "De situatie werd te zwaar gevonden."};
inline constexpr std::array<Line, 2> pressures{
    "Gezegd dat we anders de Raad bellen. In het team besproken.",
    "Gedreigd met een melding toen het gesprek vastliep."};

inline constexpr std::array<Line, 3> phase_reasons{
    "De afspraken houden stand.", "Er is rust en de hulp loopt.", "Er was opnieuw acuut gevaar."};
inline constexpr std::array<Line, 3> sub_goals{
    "Iedereen slaapt vannacht veilig.", "De oorzaken van de ruzies aanpakken.", "Verwerken wat er is gebeurd."};
inline constexpr std::array<Line, 5> statements{
    "Ik vind dat er over ons gepraat is zonder ons.", "Het klopt niet dat ik er toen niet was.",
    "Ik wil dat mijn moeder ook hulp krijgt.", "Ik voel me veiliger nu jullie langskomen.",
    "Ik ben het niet eens met dit verslag."};
inline constexpr std::array<Line, 3> closing_texts{
    "Een jaar geen geweld, het netwerk is groot genoeg.", "De afspraken lopen door met oma en de buurvrouw.",
    "Het gezin weet ons te vinden als het nodig is."};
inline constexpr std::array<Line, 3> sharing_purposes{
    "Weten wie er op school let op het kind.", "Afstemmen voor een veilig vertrek.", "Behandeling starten."};
inline constexpr std::array<Line, 3> network_knowledge{
    "Weet dat er ruzies zijn en wat te doen.", "Weet alleen dat er hulp is.", "Kent het veiligheidsplan."};
inline constexpr std::array<Line, 3> reachable{"Elke avond na zes uur.", "Op werkdagen via school.", "Dag en nacht."};
inline constexpr std::array<Line, 2> why_stepped_out{"Het werd te veel.", "Is verhuisd."};

// --- what a team writes down

inline constexpr std::string_view programme = "Blijvend Veilig, verzonnen";
inline constexpr std::array<Line, 4> quarters{"Noord", "Oost", "Zuid", "West"};
inline constexpr std::array<Line, 4> why_not_monday{"De maandag ging naar een studiedag.",
    "Bijna iedereen was maandag bij een crisis.", "Op maandag was de helft van het team ziek.",
    "De zaal was op maandag niet vrij."};
inline constexpr std::string_view monday_was_holiday = "Maandag was een feestdag.";
inline constexpr std::array<Line, 6> team_questions{"Hoe blijf je dichtbij als de boosheid groot is?",
    "Wanneer vertel je een kind wat er gaat gebeuren?", "Wat doen we als het netwerk moe wordt?",
    "Wie belt de school, en wanneer?", "Hoe praat je over geld zonder te oordelen?",
    "Wat heeft de ander van een koppel nodig na een zware avond?"};
inline constexpr std::array<Line, 6> team_learnings{"Eerst vragen, dan pas iets vinden.",
    "Bel het lokale team eerder, dan denkt het mee.", "Een afspraak werkt alleen als iemand er echt op let.",
    "Samen gaan geeft rust, ook voor ons zelf.", "Spreek kinderen ook een keer alleen.",
    "Schrijf op wat iemand zelf zegt, in eigen woorden."};

}  // namespace blijvend::synth::words
