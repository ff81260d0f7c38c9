using WerkplaatsPortal.Data.Outbox;

namespace WerkplaatsPortal.Web.Mail;

/// <summary>Finds or writes the words of a mail at the moment that it goes.</summary>
public sealed class Letters
{
    /// <summary>The words; null when there is nothing to tell any more.</summary>
    public Task<Letter?> OfAsync(OutgoingMail mail, CancellationToken cancel = default) =>
        Task.FromResult(mail.PersonId is null ? Letter.Of(mail) : null);
}
