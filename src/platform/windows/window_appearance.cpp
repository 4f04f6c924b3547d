#include "platform/window_appearance.hpp"

#include <windows.h>

#include <string_view>

namespace unknot {
namespace {

COLORREF colorOf(Color color) { return RGB(color.red, color.green, color.blue); }

// The system's own windows on this thread belong to classes that all programs share, so they must keep their colour.
bool isOfSfml(HWND window) {
    wchar_t name[64] = L"";
    GetClassNameW(window, name, 64);
    return std::wstring_view(name) == L"SFML_Window";
}

// All windows of SFML share one class, and the program has one window.
void fill(HWND window, COLORREF color) {
    static HBRUSH before = nullptr;
    const HBRUSH brush = CreateSolidBrush(color);
    SetClassLongPtrW(window, GCLP_HBRBACKGROUND, reinterpret_cast<LONG_PTR>(brush));
    if (before) DeleteObject(before);
    before = brush;
}

thread_local COLORREF firstColor = 0;

// Windows reports a new window before it shows the window.
LRESULT CALLBACK fillNewWindow(int code, WPARAM window, LPARAM details) {
    const auto made = reinterpret_cast<HWND>(window);
    if (code == HCBT_CREATEWND && isOfSfml(made)) fill(made, firstColor);
    return CallNextHookEx(nullptr, code, window, details);
}

} // namespace

struct NewWindowAppearance::Implementation {
    HHOOK hook = SetWindowsHookExW(WH_CBT, fillNewWindow, nullptr, GetCurrentThreadId());
    ~Implementation() {
        if (hook) UnhookWindowsHookEx(hook);
    }
};

NewWindowAppearance::NewWindowAppearance(Color color, Size) {
    firstColor = colorOf(color);
    m_implementation = std::make_unique<Implementation>();
}

NewWindowAppearance::~NewWindowAppearance() = default;

bool newWindowsArePlaced() { return true; }

void setWindowBackground(sf::WindowHandle window, Color color) { fill(window, colorOf(color)); }

} // namespace unknot
