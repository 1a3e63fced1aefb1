/**
 * Commands in the ten languages beside English and Spanish: French, Portuguese, Vietnamese, Creole, Somali, Tagalog,
 * Russian, Arabic, Chinese and Korean. Each is a whole text. Not reviewed by native speakers.
 */
export const COMMANDS_SAID: Readonly<Record<'back' | 'menu' | 'leave' | 'person' | 'link', string>> = {
  back: 'retour|revenir|en arrière|précédent|voltar|volta|para trás|anterior|quay lại|trở lại|lùi lại|tounen|retounen|dèyè|dib u noqo|ku noqo|gadaal|bumalik|balik|ibalik|назад|вернуться|обратно|رجوع|ارجع|عودة|الرجوع|返回|回去|上一步|后退|後退|뒤로|이전|돌아가기|뒤로가기',
  menu: "menu|le menu|aide|aidez-moi|à l'aide|options|o menu|ajuda|opções|início|thực đơn|menu chính|trợ giúp|giúp|giúp tôi|giúp đỡ|èd|ede m|meni|meni an|caawimo|i caawi|liiska|meenu|tulong|tulungan ninyo ako|mga pagpipilian|меню|помощь|помогите|варианты|القائمة|قائمة|مساعدة|المساعدة|ساعدني|الخيارات|菜单|菜單|帮助|幫助|选项|選項|主菜单|主選單|메뉴|도움|도움말|도와주세요|선택",
  leave:
    'laisse tomber|laissez tomber|oubliez|oublie|peu importe|ça ne fait rien|deixa pra lá|deixa para lá|esquece|esqueça|não importa|thôi bỏ đi|bỏ đi|không cần nữa|thôi khỏi|bliye sa|kite sa|pa grav|sa pa fè anyen|iska daa|ka tag|dhib malahan|huwag na|hayaan na|di bale|di na bale|wag na|неважно|забудьте|не надо|ладно не надо|لا يهم|انس الأمر|انسى|خلاص لا|ما في داعي|算了|不用管了|没事了|沒事了|됐어요|아니에요 됐어요|신경 쓰지 마세요|괜찮아요 됐어요',
  person:
    "une personne|personne|un humain|humain|une infirmière|infirmière|infirmier|parler à quelqu'un|quelqu'un|agent|pessoa|uma pessoa|humano|enfermeira|enfermeiro|uma enfermeira|alguém|atendente|falar com alguém|người|người thật|y tá|nhân viên|gặp người thật|gặp y tá|nói chuyện với người|moun|yon moun|enfimyè|yon enfimyè|pale ak yon moun|anplwaye|qof|qof dhab ah|kalkaaliye|kalkaaliso|shaqaale|tao|isang tao|nars|totoong tao|makausap ng tao|kawani|человек|живой человек|медсестра|медсестру|оператор|сотрудник|человека|شخص|إنسان|ممرضة|ممرض|موظف|موظفة|شخص حقيقي|人|真人|人工|护士|護士|客服|工作人员|사람|직원|간호사|상담원|사람과 이야기|사람이요|직원 연결",
  link: 'lien|le lien|la page|page web|site web|link|o link|a página|página|site|liên kết|đường dẫn|trang web|lyen|lyen an|paj la|paj wèb|link-ga|bogga|linkiga|ang link|pahina|website|ссылка|ссылку|сайт|страница|страницу|الرابط|رابط|الصفحة|الموقع|链接|鏈接|網址|网址|网页|網頁|링크|웹페이지|페이지|홈페이지',
};

/** A language asked for by its name. */
export const LANGUAGES_SAID: Readonly<Record<string, string>> = {
  en: 'english|anglais|inglês|angle|anglè|tiếng anh|ingiriisi|af ingiriisi|ingles|английский|по-английски|на английском|الإنجليزية|انجليزي|بالإنجليزي|英语|英文|英語|영어|영어로',
  es: 'spanish|español|espagnol|espanhol|panyòl|espanyol|tiếng tây ban nha|isbaanish|испанский|по-испански|الإسبانية|اسباني|西班牙语|西班牙文|西班牙語|스페인어|스페인어로',
  zh: 'chinese|mandarin|cantonese|chino|chinois|chinês|中文|汉语|漢語|普通话|普通話|国语|國語|粤语|粵語|广东话|廣東話|说中文|讲中文',
  vi: 'vietnamese|vietnamita|tiếng việt|việt|bằng tiếng việt|nói tiếng việt',
  ar: 'arabic|árabe|arabe|العربية|عربي|عربية|بالعربي|بالعربية|اللغة العربية',
  ht: 'haitian creole|creole|haitian|criollo|criollo haitiano|kreyòl|kreyòl ayisyen|an kreyòl|créole|creole haitiano|crioulo',
  so: 'somali|somalí|soomaali|af soomaali|af-soomaali|afsoomaali',
  ru: 'russian|ruso|russe|русский|по-русски|на русском|русский язык',
  fr: 'french|francés|français|en français|francês|franse|fransè',
  pt: 'portuguese|portugués|português|portugais|em português|brazilian',
  ko: 'korean|coreano|coréen|한국어|한국말|한국어로|한국말로|한글로',
  tl: 'tagalog|filipino|tagalo|wikang tagalog|sa tagalog|pilipino',
};

/** What stands around the name of a language and says nothing: "in Russian please", "en español por favor". */
export const AROUND_LANGUAGES =
  /^(?:in|en|em|an|sa|на|bang|b\u1eb1ng|por favor|please)\s+|\s+(?:please|pls|plz|por favor|porfa|s'il vous plait|svp|tanpri|fadlan|po|xin|lam on|пожалуиста|من فضلك|لو سمحت|吧|주세요)$/gu;
