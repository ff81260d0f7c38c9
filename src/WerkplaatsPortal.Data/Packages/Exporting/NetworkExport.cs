using WerkplaatsPortal.Data.Packages.Checking;
using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Network;

namespace WerkplaatsPortal.Data.Packages.Exporting;

/// <summary>Writes the network and its partners.</summary>
internal static class NetworkExport
{
    private const string NetworkId = "netwerk";

    private static readonly Dictionary<PartnerRole, string> Roles = NetworkShapes.Roles.ToDictionary(role => role.Value, role => role.Key);

    public static PackageContent Network(PublicKnowledge all)
    {
        if (all.Network is not { } network)
            return new PackageContent(PackageFile.Network, 0, []);

        all.Ids.Give(PackageFile.Network, [network], _ => NetworkId);
        return new PackageContent(PackageFile.Network, 1, PackageContent.Json(new NetworkRecord
        {
            Id = all.Ids.Of(PackageFile.Network, network.Id),
            Name = network.Name,
            Mission = network.Mission,
            NameHistory = [.. network.Names.OrderBy(name => name.FromYear).ThenBy(name => name.Name, StringComparer.Ordinal)
                .Select(name => new NameInYears(name.FromYear, name.ToYear, name.Name))],
            Periods = [.. network.ProgrammePeriods.Select(period => new ProgrammePeriod(period))],
            National = new NationalRecord { Name = network.NationalName, Regions = network.NationalRegions },
            Committee = new CommitteeRecord(network.CommitteeTasks),
        }));
    }

    public static PackageContent Partners(PublicKnowledge all) => PackageContent.Of(PackageFile.Partners, all.Partners.Select(partner =>
        new PartnerRecord
        {
            Id = all.Ids.Of(PackageFile.Partners, partner.Id),
            Slug = partner.Slug,
            Name = partner.Name,
            Kind = PartnerKinds.Vocabulary[partner.Kind].Code,
            Municipality = partner.Municipality,
            Website = partner.Website,
            Role = Roles[partner.Role],
            Source = partner.Provenance.Source,
            Period = partner.Years,
            FormerNames = partner.FormerNames,
            CommitteeSeatGroup = partner.Constituency is { } constituency ? Constituencies.Vocabulary[constituency].Code : null,
            Note = partner.Provenance.Note,
            Conditions = partner.Conditions.Codes(),
            ConditionMeanings = partner.Conditions.Meanings(),
        }));
}
