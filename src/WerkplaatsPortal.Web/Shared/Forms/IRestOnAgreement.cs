namespace WerkplaatsPortal.Web.Shared.Forms;

/// <summary>A form for something that can rest on an agreement of a meeting. Its view shows <c>_MeetingAgreement</c>.</summary>
public interface IRestOnAgreement
{
    /// <summary>The agreement that was chosen; null when it is written down by itself.</summary>
    Guid? MeetingAgreement { get; }
}
