#include "desktop/drawing.hpp"

#include "desktop/sfml.hpp"

namespace unknot {
namespace {

// From the OpenGL registry, because OpenGL's headers differ on each system.
constexpr unsigned rendererName = 0x1F01, versionName = 0x1F02;

#if defined(_WIN32)
using Reader = const unsigned char*(__stdcall*)(unsigned);
#else
using Reader = const unsigned char* (*)(unsigned);
#endif

std::string read(Reader reader, unsigned name) {
    const unsigned char* text = reader(name);
    return text ? reinterpret_cast<const char*>(text) : "unknown";
}

} // namespace

std::string describeDrawing() {
    const sf::Context context;
    const auto reader = reinterpret_cast<Reader>(sf::Context::getFunction("glGetString"));
    if (!reader || !reader(versionName)) return {};
    return "OpenGL " + read(reader, versionName) + ", " + read(reader, rendererName);
}

} // namespace unknot
