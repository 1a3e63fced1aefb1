/** The resource types of FHIR R4 (4.0.1), https://hl7.org/fhir/R4/resourcelist.html. */
export const r4Types: ReadonlySet<string> = new Set(
  `Account ActivityDefinition AdverseEvent AllergyIntolerance Appointment AppointmentResponse AuditEvent Basic Binary
  BiologicallyDerivedProduct BodyStructure Bundle CapabilityStatement CarePlan CareTeam CatalogEntry ChargeItem
  ChargeItemDefinition Claim ClaimResponse ClinicalImpression CodeSystem Communication CommunicationRequest
  CompartmentDefinition Composition ConceptMap Condition Consent Contract Coverage CoverageEligibilityRequest
  CoverageEligibilityResponse DetectedIssue Device DeviceDefinition DeviceMetric DeviceRequest DeviceUseStatement
  DiagnosticReport DocumentManifest DocumentReference EffectEvidenceSynthesis Encounter Endpoint EnrollmentRequest
  EnrollmentResponse EpisodeOfCare EventDefinition Evidence EvidenceVariable ExampleScenario ExplanationOfBenefit
  FamilyMemberHistory Flag Goal GraphDefinition Group GuidanceResponse HealthcareService ImagingStudy Immunization
  ImmunizationEvaluation ImmunizationRecommendation ImplementationGuide InsurancePlan Invoice Library Linkage List
  Location Measure MeasureReport Media Medication MedicationAdministration MedicationDispense MedicationKnowledge
  MedicationRequest MedicationStatement MedicinalProduct MedicinalProductAuthorization
  MedicinalProductContraindication MedicinalProductIndication MedicinalProductIngredient
  MedicinalProductInteraction MedicinalProductManufactured MedicinalProductPackaged MedicinalProductPharmaceutical
  MedicinalProductUndesirableEffect MessageDefinition MessageHeader MolecularSequence NamingSystem NutritionOrder
  Observation ObservationDefinition OperationDefinition OperationOutcome Organization OrganizationAffiliation
  Parameters Patient PaymentNotice PaymentReconciliation Person PlanDefinition Practitioner PractitionerRole
  Procedure Provenance Questionnaire QuestionnaireResponse RelatedPerson RequestGroup ResearchDefinition
  ResearchElementDefinition ResearchStudy ResearchSubject RiskAssessment RiskEvidenceSynthesis Schedule
  SearchParameter ServiceRequest Slot Specimen SpecimenDefinition StructureDefinition StructureMap Subscription
  Substance SubstanceNucleicAcid SubstancePolymer SubstanceProtein SubstanceReferenceInformation
  SubstanceSourceMaterial SubstanceSpecification SupplyDelivery SupplyRequest Task TerminologyCapabilities
  TestReport TestScript ValueSet VerificationResult VisionPrescription`.split(/\s+/),
);

/** A version of FHIR that is not R4. */
export type OtherVersion = 'DSTU2' | 'STU3' | 'R5';

type Json = Readonly<Record<string, unknown>>;

/**
 * Which version of FHIR most of the resources that can tell speak; null for R4 or when none can tell. One odd resource
 * in an R4 file stays a fault of that resource; a file of another version would be misread from end to end.
 */
export function otherVersion(resources: readonly Json[]): OtherVersion | null {
  const votes = { R4: 0, DSTU2: 0, STU3: 0, R5: 0 };
  for (const resource of resources) {
    const vote = versionOf(resource);
    if (vote !== null) votes[vote] += 1;
  }
  const others = (['R5', 'STU3', 'DSTU2'] as const).toSorted((a, b) => votes[b] - votes[a]);
  const leading = others[0] ?? 'STU3';
  const total = votes.R5 + votes.STU3 + votes.DSTU2;
  return total > votes.R4 ? leading : null;
}

/** Types that only one other version has. */
const typesOf: Readonly<Record<string, OtherVersion>> = {
  MedicationOrder: 'DSTU2',
  DiagnosticOrder: 'DSTU2',
  DeviceUseRequest: 'DSTU2',
  Conformance: 'DSTU2',
  Order: 'DSTU2',
  OrderResponse: 'DSTU2',
  ClaimRequest: 'DSTU2',
  ProcedureRequest: 'STU3',
  ReferralRequest: 'STU3',
  EligibilityRequest: 'STU3',
  EligibilityResponse: 'STU3',
  ProcessRequest: 'STU3',
  ProcessResponse: 'STU3',
  ImagingManifest: 'STU3',
  BodySite: 'STU3',
  ActorDefinition: 'R5',
  ArtifactAssessment: 'R5',
  BiologicallyDerivedProductDispense: 'R5',
  DeviceAssociation: 'R5',
  DeviceDispense: 'R5',
  DeviceUsage: 'R5',
  EncounterHistory: 'R5',
  FormularyItem: 'R5',
  GenomicStudy: 'R5',
  ImagingSelection: 'R5',
  InventoryItem: 'R5',
  InventoryReport: 'R5',
  NutritionIntake: 'R5',
  NutritionProduct: 'R5',
  Permission: 'R5',
  RequestOrchestration: 'R5',
  Requirements: 'R5',
  SubscriptionTopic: 'R5',
  TestPlan: 'R5',
  Transport: 'R5',
};

/** What one resource says of its version by fields that differ between versions (https://hl7.org/fhir/diff.html). */
function versionOf(resource: Json): 'R4' | OtherVersion | null {
  const type = String(resource.resourceType);
  const byType = typesOf[type];
  if (byType !== undefined) return byType;
  const has = (field: string) => resource[field] !== undefined;
  switch (type) {
    case 'Patient':
      if (has('careProvider') || firstNameHasListedFamily(resource)) return 'DSTU2';
      return has('animal') ? 'STU3' : null;
    case 'Condition':
    case 'AllergyIntolerance':
      if (has('dateRecorded') || has('substance')) return 'DSTU2';
      if (typeof resource.clinicalStatus === 'string')
        return has('patient') && type === 'Condition' ? 'DSTU2' : 'STU3';
      return isObject(resource.clinicalStatus) ? 'R4' : null;
    case 'Goal':
      if (typeof resource.description === 'string') return 'DSTU2';
      if (has('lifecycleStatus')) return has('acceptance') || has('continuous') ? 'R5' : 'R4';
      return has('status') ? 'STU3' : null;
    case 'CarePlan':
      if (has('context') || has('definition')) return 'STU3';
      if (has('relatedPlan') || has('participant')) return 'DSTU2';
      if (anyItem(resource.addresses, (item) => 'concept' in item || isObject(item.reference))) return 'R5';
      if (
        anyItem(
          resource.activity,
          (item) => 'plannedActivityReference' in item || 'performedActivity' in item,
        )
      )
        return 'R5';
      return has('intent') ? 'R4' : null;
    case 'MedicationRequest':
    case 'MedicationStatement':
      if (isObject(resource.medication)) return 'R5';
      if (isObject(resource.requester) && 'agent' in resource.requester) return 'STU3';
      if (has('context') && type === 'MedicationRequest') return 'STU3';
      if (typeof resource.taken === 'string') return 'STU3';
      return has('medicationCodeableConcept') || has('medicationReference') ? 'R4' : null;
    case 'Encounter':
      if (Array.isArray(resource.class) || has('actualPeriod')) return 'R5';
      if (typeof resource.class === 'string') return 'DSTU2';
      return null;
    case 'Observation':
    case 'DiagnosticReport':
      if (has('context')) return 'STU3';
      // One category in DSTU2, a list of them since; `encounter` was `context` in STU3.
      if (isObject(resource.category)) return 'DSTU2';
      return Array.isArray(resource.category) && has('encounter') ? 'R4' : null;
    case 'Procedure':
      return has('context') ? 'STU3' : null;
    case 'Immunization':
      if (has('notGiven') || (has('date') && !has('occurrenceDateTime')))
        return has('reported') ? 'DSTU2' : 'STU3';
      return has('occurrenceDateTime') ? 'R4' : null;
    default:
      return null;
  }
}

function firstNameHasListedFamily(resource: Json): boolean {
  return anyItem(resource.name, (item) => Array.isArray(item.family));
}

function anyItem(value: unknown, test: (item: Json) => boolean): boolean {
  return Array.isArray(value) && value.some((item: unknown) => isObject(item) && test(item));
}

/** True for a JSON object, not a list. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
