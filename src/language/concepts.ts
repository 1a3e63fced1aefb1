/**
 * Words that stand for one another in what people want: beside the word itself its concept is learned, so that what was
 * said of a mother or of metformin is known of an uncle and of losartan, in either language. Folded; `*` ends a stem.
 */
const CONCEPTS: Readonly<Record<string, string>> = {
  kin: `mom mother mama dad father papa son daughter hijo hija hijos wife husband esposo esposa sister brother hermana hermano
    grandma grandpa grandmother grandfather abuela abuelo aunt uncle tia tio cousin primo prima niece nephew sobrina sobrino
    kid kids child children nino nina ninos partner boyfriend girlfriend pareja novio novia baby bebe teen caregiver cuidador*
    suegra suegro inlaw grandson granddaughter nieto nieta nietos stepdad stepmom spouse familiar relative roommate neighbor`,
  clinician: `doctor doctora doctors nurse nurses enfermer* specialist especialista pediatrician pediatra cardiologist
    cardiolog* therapist terapeuta dietitian nutricionista nutritionist coordinator coordinador* pharmacist farmaceutic*
    physician medico pcp dentist dentista social psychologist psicolog* counselor consejer* surgeon cirujan* provider dermatolog*
    endocrinolog* neurolog* midwife partera promotora navigator`,
  drug: `lisinopril metformin* insulin* losartan amlodipin* atorvastatin* simvastatin* albuterol prednison* sertralin* zoloft
    ibuprofen* tylenol advil motrin aspirin* acetaminophen benadryl gabapentin* metoprolol furosemid* lasix omeprazol* warfarin*
    eliquis ozempic antibiotic* amoxicilin* amoxicillin* melatonin* levothyroxin* singulair montelukast flovent symbicort
    adderall ritalin hydrochlorothiazid* carvedilol pantoprazol* clopidogrel plavix glipizid* jardiance trazodon* fluoxetin*
    prozac lexapro escitalopram* naproxen* aleve claritin zyrtec paracetamol tramadol spironolacton* lantus humalog`,
  medicine: `medicine medicines medication medications pill pills tablet tablets medicina medicinas medicamento medicamentos
    pastilla pastillas remedio remedios inhaler inhalador nebulizer nebulizador drops gotas syrup jarabe prescription
    prescriptions receta recetas capsule capsula vitamin* spray cream crema shot inyeccion patch parche supplement suplemento`,
  visit: `appointment appointments visit visits checkup cita citas consulta consultas visita visitas chequeo physical`,
  condition: `diabetes asthma asma hypertension hipertension copd epoc cholesterol colesterol anemia arthritis artritis depression
    depresion anxiety ansiedad kidney rinon heart corazon cancer adhd tdah thyroid tiroides migraine migrana epilepsy epilepsia
    eczema neuropathy neuropatia stroke obesity obesidad prediabetes edema hyperlipidemia hiperlipidemia fibrillation apnea copd
    gerd reflux anemic sclerosis lupus osteoporosis hypoglycemia hipoglucemia`,
  symptom: `rash fever cough pain headache dizzy swollen swelling vomit* nausea sick hurts hurt ache aches itchy bleeding tired
    fiebre tos dolor mareo mareos hinchado hinchada vomito duele sarpullido ronchas throat garganta stomach estomago knee rodilla
    diarrhea diarrea burning numb cramps bruise lump wheezing constipated earache nauseous ankle`,
  habit: `walk walking walks exercise exercising gym workout smoking smoke vaping weight eat eating cook cooking sleep sleeping
    drink drinking soda vegetables salt sugar caminar caminata caminatas ejercicio fumar peso comer comida cocinar dormir tomar
    refresco verduras sal azucar run running bike swim stretch yoga dance correr nadar bailar steps pasos correr stairs jog`,
  private: `private confidential secret privacy secure safe privado privada confidencial secreto privacidad seguro`,
  data: `data information info records record messages texts history account datos informacion expediente mensajes historial cuenta
    profile perfil files file`,
  erase: `delete erase remove wipe clear purge borrar borre borren borra eliminar elimine eliminen elimina quitar quite forget destroy`,
  need: `food rent housing ride rides transportation bus diapers bills groceries shelter electric gas clothes job utilities pantry
    comida renta vivienda transporte panales cuentas albergue luz ropa trabajo despensa snap wic medicaid legal childcare daycare
    guarderia heat formula afford furniture`,
  rude: `rude terrible awful worst horrible mean useless disrespected ignored unprofessional disappointed angry upset annoying
    grosera grosero pesimo mala malo horrible enojada enojado frustrating frustrated unacceptable ridiculous`,
  praise: `great wonderful excellent amazing awesome kind nice amable excelente maravillosa`,
  faith: `muslim jewish catholic christian kosher halal ramadan religion religious faith church pray vegetarian vegan musulman*
    judi* catolic* cristian* religion jehova* witness culture cultura hindu buddhist mormon fast`,
  access: `wheelchair deaf blind asl interpreter interprete sordo sorda ciego ciega silla ruedas ramp walker hearing autistic
    autista braille captions`,
};

const WHOLE = new Map<string, string>();
const STEMS: (readonly [stem: string, concept: string])[] = [];
for (const [concept, words] of Object.entries(CONCEPTS)) {
  for (const word of words.split(/\s+/)) {
    if (word.endsWith('*')) STEMS.push([word.slice(0, -1), concept]);
    else if (!WHOLE.has(word)) WHOLE.set(word, concept);
  }
}

/** What a folded word stands for; null for most words. */
export function conceptOf(word: string): string | null {
  const known = WHOLE.get(word);
  if (known !== undefined) return known;
  return STEMS.find(([stem]) => word.startsWith(stem))?.[1] ?? null;
}
