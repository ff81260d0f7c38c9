using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Network;
using WerkplaatsPortal.Domain.Shared;
using WerkplaatsPortal.Domain.SocialQuality;
using static WerkplaatsPortal.Data.Packages.Checking.Field;

namespace WerkplaatsPortal.Data.Packages.Checking;

/// <summary>What the network and its partners look like in a package.</summary>
internal static class NetworkShapes
{
    /// <summary>The roles by their codes.</summary>
    public static IReadOnlyDictionary<string, PartnerRole> Roles { get; } = new Dictionary<string, PartnerRole>
    {
        ["trekker"] = PartnerRole.Lead,
        ["partner"] = PartnerRole.Partner,
        ["project"] = PartnerRole.Project,
        ["landelijk"] = PartnerRole.National,
        ["financier"] = PartnerRole.Funder,
        ["context"] = PartnerRole.Context,
    };

    public static Shape<NetworkRecord> Network { get; } = new Shape<NetworkRecord>(
        PackageFile.Network,
        May("id", Is.Text(PackageRecord.RecordIdMaxLength)),
        Must("name", Is.Text(NetworkPartner.NameMaxLength)),
        May("mission", Is.Remark(LearningNetwork.MissionMaxLength)),
        List("name_history", Is.Object(
            May("from_year", Is.Year()), May("to_year", Is.Year()), Must("name", Is.Text(NetworkPartner.NameMaxLength)))),
        List("periods", Is.Object(Must("years", Is.Text(Lengths.Years)))),
        May("national", Is.Object(May("name", Is.Text(NetworkPartner.NameMaxLength)), May("regions", Is.Count()))),
        May("committee", Is.Object(List("tasks", Is.Text(Lengths.Line)))))
        .Where((network, spot) =>
        {
            foreach (var (index, name) in network.NameHistory.Index())
            {
                if (name.ToYear < name.FromYear)
                    spot.At("name_history").At(index).At("to_year").Refuse($"{name.ToYear}", "dit jaar ligt voor het beginjaar");
            }
        });

    public static Shape<PartnerRecord> Partners { get; } = new(
        PackageFile.Partners,
        May("slug", Is.Text(Slug.MaxLength)),
        Must("name", Is.Text(NetworkPartner.NameMaxLength)),
        Must("kind", Is.In(PartnerKinds.Vocabulary)),
        May("municipality", Is.Remark(Lengths.Municipality)),
        May("website", Is.WebAddress(Lengths.Website)),
        Must("role", Is.OneOf(Roles.Keys)),
        May("source", Is.Remark(Lengths.Source)),
        May("period", Is.Remark(Lengths.Years)),
        List("former_names", Is.Text(NetworkPartner.NameMaxLength)),
        May("committee_seat_group", Is.In(Constituencies.Vocabulary)),
        May("note", Is.Remark(Lengths.Source)),
        List("conditions", Is.In(Conditions.Vocabulary)),
        May("condition_meanings", Is.Meanings()));
}
