namespace WerkplaatsPortal.Domain.Network;

/// <summary>What an organisation is to the learning network.</summary>
public enum PartnerRole
{
    /// <summary>Carries the network (trekker).</summary>
    Lead,

    /// <summary>A partner of the network.</summary>
    Partner,

    /// <summary>Takes part through a project.</summary>
    Project,

    /// <summary>A national organisation; only named.</summary>
    National,

    /// <summary>Pays for something; only named.</summary>
    Funder,

    /// <summary>Stands beside the network; only named.</summary>
    Context,
}
