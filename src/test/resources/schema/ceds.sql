-- Names of tables and columns in the manner of the CEDS Integration Data Store (Common Education Data Standards, Apache-2.0), an extract.
CREATE TABLE [dbo].[K12StudentEnrollment] (
    [K12StudentEnrollmentId] INT NULL,
    [OrganizationPersonRoleId] INT NULL,
    [DisplacedStudentStatus] BIT NULL,
    [FirstEntryDateIntoUSSchool] DATE NULL,
    [NSLPDirectCertificationIndicator] BIT NULL,
    [RefEntryGradeLevelId] INT NULL,
    [RefPublicSchoolResidenceId] INT NULL,
    [RefEnrollmentStatusId] INT NULL,
    [RefEntryType] INT NULL,
    [RefExitGradeLevelId] INT NULL,
    [RefExitOrWithdrawalStatusId] INT NULL,
    [RefExitOrWithdrawalTypeId] INT NULL,
    [RefEndOfTermStatusId] INT NULL,
    [RefPromotionReasonId] INT NULL,
    [RefNonPromotionReasonId] INT NULL,
    [RefFoodServiceEligibilityId] INT NULL,
    [RefDirectoryInformationBlockStatusId] INT NULL,
    [RefStudentEnrollmentAccessTypeId] INT NULL,
    [RecordStartDateTime] DATETIME NULL,
    [RecordEndDateTime] DATETIME NULL,
    [RecordStatusId] INT NULL,
    [DataCollectionId] INT NULL,
    [EnrollmentStatusDate] DATETIME NULL,
    CONSTRAINT [PK_K12StudentEnrollment] PRIMARY KEY CLUSTERED ([K12StudentEnrollmentId] ASC)
);
GO
CREATE TABLE [dbo].[Person] (
    [PersonId] INT NULL,
    [RefPersonTypeId] INT NULL,
    [PersonMasterId] INT NULL,
    CONSTRAINT [PK_Person] PRIMARY KEY CLUSTERED ([PersonId] ASC)
);
GO
CREATE TABLE [dbo].[PersonDetail] (
    [PersonDetailId] INT NULL,
    [PersonId] INT NULL,
    [FirstName] NVARCHAR(100) NULL,
    [MiddleName] NVARCHAR(100) NULL,
    [LastName] NVARCHAR(100) NULL,
    [GenerationCode] NVARCHAR(100) NULL,
    [Prefix] NVARCHAR(100) NULL,
    [Birthdate] DATE NULL,
    [RefSexId] INT NULL,
    [HispanicLatinoEthnicity] BIT NULL,
    [RefUSCitizenshipStatusId] INT NULL,
    [RefVisaTypeId] INT NULL,
    [RefStateOfResidenceId] INT NULL,
    [RefHighestEducationLevelCompletedId] INT NULL,
    [BirthdateVerification] NVARCHAR(100) NULL,
    [RecordStartDateTime] DATETIME NULL,
    CONSTRAINT [PK_PersonDetail] PRIMARY KEY CLUSTERED ([PersonDetailId] ASC)
);
GO
CREATE TABLE [dbo].[PersonBirthplace] (
    [PersonId] INT NULL,
    [City] NVARCHAR(100) NULL,
    [RefStateId] INT NULL,
    [RefCountryId] INT NULL,
    CONSTRAINT [PK_PersonBirthplace] PRIMARY KEY CLUSTERED ([PersonId] ASC)
);
GO
CREATE TABLE [dbo].[PersonDemographicRace] (
    [PersonDemographicRaceId] INT NULL,
    [PersonId] INT NULL,
    [RefRaceId] INT NULL,
    CONSTRAINT [PK_PersonDemographicRace] PRIMARY KEY CLUSTERED ([PersonDemographicRaceId] ASC)
);
GO
CREATE TABLE [dbo].[PersonAddress] (
    [PersonAddressId] INT NULL,
    [StreetNumberAndName] NVARCHAR(100) NULL,
    [ApartmentRoomOrSuiteNumber] NVARCHAR(100) NULL,
    [City] NVARCHAR(100) NULL,
    [RefStateId] INT NULL,
    [PostalCode] NVARCHAR(100) NULL,
    [Latitude] NVARCHAR(100) NULL,
    [RefPersonLocationTypeId] INT NULL,
    CONSTRAINT [PK_PersonAddress] PRIMARY KEY CLUSTERED ([PersonAddressId] ASC)
);
GO
CREATE TABLE [dbo].[PersonEmailAddress] (
    [EmailAddress] NVARCHAR(100) NULL,
    [RefEmailTypeId] INT NULL,
    CONSTRAINT [PK_PersonEmailAddress] PRIMARY KEY CLUSTERED ([EmailAddress] ASC)
);
GO
CREATE TABLE [dbo].[PersonTelephone] (
    [TelephoneNumber] NVARCHAR(100) NULL,
    [PrimaryTelephoneNumberIndicator] BIT NULL,
    CONSTRAINT [PK_PersonTelephone] PRIMARY KEY CLUSTERED ([TelephoneNumber] ASC)
);
GO
CREATE TABLE [dbo].[PersonLanguage] (
    [RefLanguageId] INT NULL,
    [RefLanguageUseTypeId] INT NULL,
    CONSTRAINT [PK_PersonLanguage] PRIMARY KEY CLUSTERED ([RefLanguageId] ASC)
);
GO
CREATE TABLE [dbo].[PersonDisability] (
    [PrimaryDisabilityTypeId] INT NULL,
    [DisabilityStatus] BIT NULL,
    [RefAccommodationsNeededTypeId] INT NULL,
    CONSTRAINT [PK_PersonDisability] PRIMARY KEY CLUSTERED ([PrimaryDisabilityTypeId] ASC)
);
GO
CREATE TABLE [dbo].[PersonHomelessness] (
    [HomelessnessStatus] BIT NULL,
    [RefHomelessNighttimeResidenceId] INT NULL,
    CONSTRAINT [PK_PersonHomelessness] PRIMARY KEY CLUSTERED ([HomelessnessStatus] ASC)
);
GO
CREATE TABLE [dbo].[PersonHealth] (
    [VisionScreeningDate] DATE NULL,
    [RefHearingScreeningStatusId] INT NULL,
    [RefDentalInsuranceCoverageTypeId] INT NULL,
    CONSTRAINT [PK_PersonHealth] PRIMARY KEY CLUSTERED ([VisionScreeningDate] ASC)
);
GO
CREATE TABLE [dbo].[PersonImmunization] (
    [ImmunizationDate] DATE NULL,
    [RefImmunizationTypeId] INT NULL,
    CONSTRAINT [PK_PersonImmunization] PRIMARY KEY CLUSTERED ([ImmunizationDate] ASC)
);
GO
CREATE TABLE [dbo].[PersonFamily] (
    [FamilyIncome] DECIMAL NULL,
    [NumberOfPeopleInFamily] INT NULL,
    [FamilyIdentifier] NVARCHAR(100) NULL,
    CONSTRAINT [PK_PersonFamily] PRIMARY KEY CLUSTERED ([FamilyIncome] ASC)
);
GO
CREATE TABLE [dbo].[PersonRelationship] (
    [RelatedPersonId] INT NULL,
    [RefPersonRelationshipId] INT NULL,
    [CustodialRelationshipIndicator] BIT NULL,
    [EmergencyContactInd] BIT NULL,
    [LivesWithInd] BIT NULL,
    CONSTRAINT [PK_PersonRelationship] PRIMARY KEY CLUSTERED ([RelatedPersonId] ASC)
);
GO
CREATE TABLE [dbo].[PersonMilitary] (
    [RefMilitaryConnectedStudentIndicatorId] INT NULL,
    CONSTRAINT [PK_PersonMilitary] PRIMARY KEY CLUSTERED ([RefMilitaryConnectedStudentIndicatorId] ASC)
);
GO
CREATE TABLE [dbo].[K12StudentDiscipline] (
    [K12StudentDisciplineId] INT NULL,
    [DisciplinaryActionStartDate] DATE NULL,
    [DurationOfDisciplinaryAction] DECIMAL NULL,
    [RefDisciplinaryActionTakenId] INT NULL,
    [FullYearExpulsion] BIT NULL,
    [IepPlacementMeetingIndicator] BIT NULL,
    [IncidentId] INT NULL,
    CONSTRAINT [PK_K12StudentDiscipline] PRIMARY KEY CLUSTERED ([K12StudentDisciplineId] ASC)
);
GO
CREATE TABLE [dbo].[Incident] (
    [IncidentId] INT NULL,
    [IncidentIdentifier] NVARCHAR(100) NULL,
    [IncidentDescription] NVARCHAR(100) NULL,
    [IncidentCost] MONEY NULL,
    [RefWeaponTypeId] INT NULL,
    CONSTRAINT [PK_Incident] PRIMARY KEY CLUSTERED ([IncidentId] ASC)
);
GO
CREATE TABLE [dbo].[K12StudentAcademicRecord] (
    [CreditsAttemptedCumulative] DECIMAL NULL,
    [CreditsEarnedCumulative] DECIMAL NULL,
    [GradePointAverageCumulative] DECIMAL NULL,
    [HighSchoolStudentClassRank] INT NULL,
    [ProjectedGraduationDate] DATE NULL,
    [RefHighSchoolDiplomaTypeId] INT NULL,
    CONSTRAINT [PK_K12StudentAcademicRecord] PRIMARY KEY CLUSTERED ([CreditsAttemptedCumulative] ASC)
);
GO
CREATE TABLE [dbo].[RoleAttendance] (
    [NumberOfDaysInAttendance] DECIMAL NULL,
    [NumberOfDaysAbsent] DECIMAL NULL,
    [AttendanceRate] DECIMAL NULL,
    CONSTRAINT [PK_RoleAttendance] PRIMARY KEY CLUSTERED ([NumberOfDaysInAttendance] ASC)
);
GO
CREATE TABLE [dbo].[StaffEmployment] (
    [HireDate] DATE NULL,
    [PositionTitle] NVARCHAR(100) NULL,
    [UnionMembershipName] NVARCHAR(100) NULL,
    CONSTRAINT [PK_StaffEmployment] PRIMARY KEY CLUSTERED ([HireDate] ASC)
);
GO
CREATE TABLE [dbo].[StaffCredential] (
    [CriminalBackgroundCheckDate] DATE NULL,
    CONSTRAINT [PK_StaffCredential] PRIMARY KEY CLUSTERED ([CriminalBackgroundCheckDate] ASC)
);
GO
CREATE TABLE [dbo].[AssessmentResult] (
    [ScoreValue] NVARCHAR(100) NULL,
    [InstructionalRecommendation] NVARCHAR(100) NULL,
    [DiagnosticStatement] NVARCHAR(100) NULL,
    CONSTRAINT [PK_AssessmentResult] PRIMARY KEY CLUSTERED ([ScoreValue] ASC)
);
GO
CREATE TABLE [dbo].[ProgramParticipationSpecialEducation] (
    [AwaitingInitialIDEAEvaluationStatus] BIT NULL,
    [RefIDEAEducationalEnvironmentSchoolAgeId] INT NULL,
    [SpecialEducationFTE] DECIMAL NULL,
    [IEPGoalDescription] NVARCHAR(100) NULL,
    CONSTRAINT [PK_ProgramParticipationSpecialEducation] PRIMARY KEY CLUSTERED ([AwaitingInitialIDEAEvaluationStatus] ASC)
);
GO
CREATE TABLE [dbo].[LocationAddress] (
    [StreetNumberAndName] NVARCHAR(100) NULL,
    [City] NVARCHAR(100) NULL,
    CONSTRAINT [PK_LocationAddress] PRIMARY KEY CLUSTERED ([StreetNumberAndName] ASC)
);
GO
CREATE TABLE [dbo].[OrganizationTelephone] (
    [TelephoneNumber] NVARCHAR(100) NULL,
    CONSTRAINT [PK_OrganizationTelephone] PRIMARY KEY CLUSTERED ([TelephoneNumber] ASC)
);
GO
CREATE TABLE [dbo].[CourseSection] (
    [AvailableCarnegieUnitCredit] DECIMAL NULL,
    [MaximumCapacity] INT NULL,
    CONSTRAINT [PK_CourseSection] PRIMARY KEY CLUSTERED ([AvailableCarnegieUnitCredit] ASC)
);
GO
CREATE TABLE [dbo].[RefRace] (
    [RefRaceId] INT NULL,
    [Description] NVARCHAR(100) NULL,
    [Code] NVARCHAR(100) NULL,
    CONSTRAINT [PK_RefRace] PRIMARY KEY CLUSTERED ([RefRaceId] ASC)
);
GO
CREATE TABLE [dbo].[RefDisabilityType] (
    [Description] NVARCHAR(100) NULL,
    [SortOrder] DECIMAL NULL,
    CONSTRAINT [PK_RefDisabilityType] PRIMARY KEY CLUSTERED ([Description] ASC)
);
GO
