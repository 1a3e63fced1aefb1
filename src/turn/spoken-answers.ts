/**
 * Yes, no, not sure and the like in the ten languages beside English and Spanish, each the whole answer: French,
 * Portuguese, Vietnamese, Creole, Somali, Tagalog, Russian, Arabic, Chinese and Korean. Not reviewed by native speakers.
 */
export const YES_SAID =
  "oui|ouais|d'accord|bien sûr|c'est ça|exactement|sim|claro|com certeza|isso|tá bom|pode ser sim|có|vâng|dạ|dạ có|dạ vâng|ừ|đúng|đúng rồi|đồng ý|được|wi|dakò|sètènman|se sa|haa|haye|waa hagaag|waan ogolahay|oo|opo|sige|oo naman|tama|да|ага|конечно|хорошо|согласен|согласна|ладно|верно|نعم|اه|أيوه|ايوه|طيب|موافق|موافقة|تمام|اكيد|أكيد|是|是的|好|好的|可以|对|對|行|嗯|同意|没问题|네|예|넵|응|좋아요|그래요|맞아요|알겠어요|동의합니다";

export const NO_SAID =
  'non|pas maintenant|pas du tout|jamais|não|agora não|hoje não|ainda không|không|ko|không phải|chưa|dạ không|thôi|pa kounye a|pa vle|maya|hadda maya|hindi|hindi po|ayoko|ayaw ko|huwag|hindi muna|wag|нет|не|неа|не сейчас|не хочу|لا|لأ|كلا|ليس الآن|لا شكرا|不|否|不是|不要|不用了|不可以|不同意|不对|不愿意|不行|不用|没有|不了|아니요|아니오|아니|아뇨|싫어요|괜찮아요 아니요|지금은 아니요';

export const UNSURE_SAID =
  'je ne sais pas|je sais pas|peut-être|pas sûr|pas sûre|não sei|talvez|não tenho certeza|không biết|không chắc|có lẽ|chắc vậy|mwen pa konnen|m pa konnen|petèt|mwen pa sèten|ma garanayo|ma hubo|laga yaabaa|hindi ko alam|ewan|siguro|hindi sigurado|baka|не знаю|может быть|не уверен|не уверена|наверное|لا أعرف|لا اعرف|لا أدري|ربما|مش متأكد|لست متأكدا|不知道|不确定|不確定|也许|可能|说不准|몰라요|모르겠어요|글쎄요|아마|잘 모르겠어요';

export const SKIP_SAID =
  "passer|passe|je passe|rien|aucun|aucune|c'est tout|pular|pula|passo|nada|nenhum|nenhuma|só isso|é só isso|bỏ qua|bỏ|không có gì|hết rồi|sote|sote l|anyen|se tout|ka bood|dhaaf|waxba|waa intaas|laktawan|laktaw|wala|wala na|yun lang|пропустить|пропусти|пропуск|ничего|это все|это всё|дальше|تخطي|تخطى|تجاوز|لا شيء|هذا كل شيء|التالي|跳过|跳過|略过|没有了|就这些|下一个|건너뛰기|건너뛸게요|넘어가요|패스|없어요|그게 다예요|다음";

export const MORE_SAID =
  'plus|voir plus|la suite|mais|ver mais|xem thêm|thêm|thêm nữa|plis|wè plis|wax dheeraad ah|ka badan|higit pa|iba pa|marami pa|еще|ещё|больше|المزيد|أكثر|更多|还有|還有|더|더 보기|더보기';

/** None of what was offered; this one in English and Spanish too. */
export const NEITHER_SAID =
  "neither|neither one|none|none of them|none of these|none of those|not those|not that|not these|something else|anything else|other|another thing|wrong|no neither|ninguno|ninguna|ninguno de los dos|ninguna de las dos|ninguno de esos|ni uno ni otro|otra cosa|otro|otra|algo mas|algo más|eso no|ni una|aucun|aucune|aucun des deux|ni l'un ni l'autre|autre chose|autre|pas ça|nenhum|nenhuma|nenhum dos dois|nenhuma das duas|outra coisa|outro|nem um nem outro|không cái nào|không phải hai cái đó|cái khác|việc khác|khác|không phải cái nào|okenn|okenn nan yo|yon lòt bagay|lòt bagay|lòt|pa sa yo|midna|midnaba|midna maaha|wax kale|mid kale|kuwaas maya|wala sa dalawa|wala diyan|iba|ibang bagay|iba pa po|hindi yan|ни то ни другое|ни один|ничего из этого|другое|что-то другое|не то|لا هذا ولا ذاك|ولا واحد|لا شيء منها|شيء آخر|شي تاني|غير ذلك|غيره|都不是|都不对|都不對|两个都不是|兩個都不是|别的|別的|其他|其它|둘 다 아니에요|둘 다 아니요|둘다 아니에요|아무것도 아니에요|다른 것|다른 거|다른 것이요|다른거요";
