using Microsoft.EntityFrameworkCore;
using WerkplaatsPortal.Data.Packages.Checking;
using WerkplaatsPortal.Data.Packages.Records;
using WerkplaatsPortal.Domain.Network;

namespace WerkplaatsPortal.Data.Packages.Importing;

/// <summary>Describes the network itself; there is only one, whatever id a package gives it.</summary>
internal sealed class NetworkImport(ImportDesk desk) : FileImport<NetworkRecord, LearningNetwork>(desk, PackageFile.Network)
{
    private LearningNetwork? theOne;

    protected override IQueryable<LearningNetwork> All => Desk.Db.Networks.Include(network => network.Names);

    protected override async Task PrepareAsync(IReadOnlyList<NetworkRecord> entries, CancellationToken cancel) =>
        theOne = await All.FirstOrDefaultAsync(cancel);

    protected override LearningNetwork Make(NetworkRecord entry)
    {
        if (theOne is null)
            Desk.Add(theOne = LearningNetwork.New());
        else
            Desk.Keep(theOne);
        Renew(theOne, entry);
        return theOne;
    }

    protected override void Renew(LearningNetwork entity, NetworkRecord entry) => entity.Describe(new(entry.Name, entry.Mission)
    {
        ProgrammePeriods = [.. entry.Periods.Select(period => period.Years)],
        CommitteeTasks = entry.Committee?.Tasks ?? [],
        NationalName = Words.Filled(entry.National?.Name),
        NationalRegions = entry.National?.LastCount,
        Names = [.. entry.NameHistory.Select(name => (name.FromYear, name.ToYear, name.Name))],
    });
}

/// <summary>Takes partners over. Being named in a studio gives nobody a seat.</summary>
internal sealed class PartnerImport(ImportDesk desk) : FileImport<PartnerRecord, NetworkPartner>(desk, PackageFile.Partners)
{
    private SlugBook slugs = new([]);

    protected override IQueryable<NetworkPartner> All => Desk.Db.Partners;

    protected override async Task PrepareAsync(IReadOnlyList<PartnerRecord> entries, CancellationToken cancel) =>
        slugs = await SlugBook.OfAsync(Desk.Db.Partners.Select(partner => partner.Slug), cancel);

    protected override NetworkPartner Make(PartnerRecord entry) =>
        NetworkPartner.Join(slugs.Take(entry.Slug, entry.Name), Details(entry));

    protected override void Renew(NetworkPartner entity, PartnerRecord entry) => entity.Describe(Details(entry));

    private static PartnerDetails Details(PartnerRecord entry) =>
        new(entry.Name, PartnerKinds.Vocabulary.Find(entry.Kind)!.Value, NetworkShapes.Roles[entry.Role])
        {
            Municipality = Words.Filled(entry.Municipality),
            Website = Words.Filled(entry.Website),
            Years = Words.Filled(entry.Period),
            FormerNames = entry.FormerNames ?? [],
            Constituency = Constituencies.Vocabulary.Find(entry.CommitteeSeatGroup)?.Value,
            Conditions = Words.Tags(entry.Conditions, entry.ConditionMeanings),
            Provenance = Words.From(entry.Source, inferred: false, entry.Note),
        };
}
