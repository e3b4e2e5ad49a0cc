/// Short words that say in which language a line is, normalised: a word stands under each language that has it.
///
/// Chosen by hand from the most frequent words of each language, and from what people ask here.
enum LanguageWords {
  /// The words of a language.
  static func words(of language: RecognizedLanguage) -> Set<String> {
    switch language {
    case .dutch: dutch
    case .english: english
    case .german: german
    case .polish: polish
    case .turkish: turkish
    }
  }

  private static let dutch = set(
    """
    de het een en van ik je jij hij zij ze we wij jullie u mij me mijn mn men jouw zijn haar ons onze hun dat die dit \
    deze er der wat wie waar hoe welke waarom wanneer is ben bent was waren heb heeft hebben hep had kan kun \
    kunt kunnen ken wil wilt willen moet moeten mag mogen ga gaat gaan word wort wordt worden doe doet doen \
    niet nie geen gin wel ook nog al maar of om te op in aan an uit bij met voor foor naar nar over door als as dan \
    zo veel meer iets niks niets iemand niemand daar hier nu toe onder tegen na ut un t n zonder per tot \
    werk baas bedrijf cursus kursus opleiding geld leren leer werken hulp vraag vragen praten mens baan graag \
    hallo hoi bedankt dank goed goede vandaag morgen krijg krijgen zoek zoeken test stop help job coach workshop
    """)

  private static let english = set(
    """
    the a an and of i you he she we they me my mine your his her our their this that these those there what \
    who where how which why when is am are was were be been have has had can could will would should must \
    may do does did don't dont doesn't can't cant not no yes to on in at from with for about by as if then so \
    than more something nothing someone nobody here now want need get got know help please thanks thank hello \
    hi i'm im i've i'd it's it work job boss course learn talk speak person english anymore myself any
    """)

  private static let german = set(
    """
    der die das ein eine einen einem und von ich du er sie wir ihr mich mir mein meine meinen meinem dein sein \
    unser unsere dass dieser diese dieses was wer wo wie welche welchen warum wann ist bin bist war waren habe hab \
    hat haben kann kannst konnen mochte will wollen muss darf gehen gehe werden wird wurde nicht kein keine \
    keinen auch noch aber oder um zu auf im an aus bei mit fur nach uber durch als dann so viel mehr etwas \
    nichts jemand niemand hier jetzt bekomme bekommen arbeit arbeiten chef geld lernen suche brauche hilfe \
    bitte danke hallo guten tag deutsch sprechen mensch zum zur gibt es am
    """)

  private static let polish = set(
    """
    i w z na do nie tak jest sa jestem mam ma masz mamy moge mozna chce chcialbym chcialabym czy jak co gdzie \
    kiedy kto dlaczego jaki jaka jakie ile po o od za przez dla sie mi mnie moj moja moje ty on ona my wy ten \
    ta to tego juz jeszcze tylko ale lub albo bardzo prosze dziekuje dzien dobry praca pracy prace pracowac \
    szef pieniadze kurs kursy nauczyc uczyc szukam potrzebuje pomoc pomocy rozmawiac porozmawiac czlowiekiem \
    zdobyc byc jako po polsku zyc zycie bez pod nic ktos dlugi rachunkow zaplacic ze soba
    """)

  private static let turkish = set(
    """
    ben sen o biz siz onlar bir bu su ve veya ama ile icin gibi daha cok en mi mu ne nedir nasil nerede kim \
    neden niye hangi kac var yok degil evet hayir istiyorum istemiyorum ister alirim alabilir olarak yapmak \
    konusmak ogrenmek calismak artik bana beni benim sana senin kendimi kendi hic is isim patron para kurs \
    ariyorum lazim gerek yardim lutfen tesekkurler merhaba turkce insanla insan olmak olur miyim musunuz \
    yasamak olmek yarin bugun hava hollandaca borclarim nefes almiyor
    """)

  private static func set(_ words: String) -> Set<String> {
    Set(words.split(separator: " ").map { Normalizer.normalizedString(String($0)) })
  }
}
