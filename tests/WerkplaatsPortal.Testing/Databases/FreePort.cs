using System.Net;
using System.Net.Sockets;

namespace WerkplaatsPortal.Testing.Databases;

/// <summary>A port of this machine on which nobody listens at this moment; another process may be first to take it.</summary>
internal static class FreePort
{
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
