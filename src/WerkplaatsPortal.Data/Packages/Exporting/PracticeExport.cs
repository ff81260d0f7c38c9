using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Practices;
using WerkplaatsPortal.Domain.SocialQuality;

namespace WerkplaatsPortal.Data.Packages.Exporting;

/// <summary>Writes the practices that have started.</summary>
internal static class PracticeExport
{
    public static PackageContent Practices(PublicKnowledge all) =>
        PackageContent.Of(PackageFile.Practices, all.Practices.Select(practice => Record(practice, all)));

    private static PracticeRecord Record(LearningPractice practice, PublicKnowledge all) => new()
    {
        Id = all.Ids.Of(PackageFile.Practices, practice.Id),
        Slug = practice.Slug,
        Title = practice.Title,
        Summary = practice.Summary,
        Place = practice.Place,
        Period = new YearsRecord(practice.Start?.Text, practice.End?.Text),
        Levels = Levels.Vocabulary.Codes(practice.Setting.Levels),
        Parties = Parties.Vocabulary.Codes(practice.Setting.Parties),
        Domains = LifeDomains.Vocabulary.Codes(practice.Setting.Domains),
        Environments = SurroundingsNames.Vocabulary.Codes(practice.Setting.Surroundings),
        Conditions = practice.Conditions.Codes(),
        ConditionMeanings = practice.Conditions.Meanings(),
        Issues = all.HomeAndOthers(PackageFile.Issues, practice.IssueId, practice.OtherIssues.Select(other => other.IssueId)),
        Partners = all.HomeAndOthers(PackageFile.Partners, null, practice.Partners.Select(partner => partner.PartnerId)),
        Source = practice.Provenance.Source,
        Sources = practice.Sources,
        Derived = practice.Provenance.Inferred,
        Note = practice.Provenance.Note,
        SocialBasis = practice.Setting.Basis(),
        Questions = all.HomeAndOthers(PackageFile.Questions, null, practice.Questions.Select(question => question.QuestionId)),
        Agreement = practice.Agreement.Record(),
        DecidedTogether = practice.Agreement is not null,
        MadeAt = Moments.Write(practice.MadeAt),
    };
}
