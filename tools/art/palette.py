"""The colours every drawing is made of. Hex only: resvg knows no other notation."""

C = dict(
    ink='#2b1729', white='#ffffff', lait='#fafaf7',
    green='#095b41', greenm='#359b75', greenl='#9fd8bf', greens='#d9f0e4',
    honey='#f9bc38', honeyd='#d98f1f', honeydd='#a8630f', honeys='#fff0cc', honeym='#fbdc94',
    cobalt='#204ca4', cobaltm='#5f8ad8', cobaltl='#b9cff5', cobalts='#dfe9fb',
    gar='#b51e26', garm='#d9614f', garl='#f0a998', gars='#fbe1da',
    plum='#732f67', plumm='#a9659c', pluml='#dcb3d4', plums='#f6e4f2',
    clay='#c8714a', clayd='#9c4f31', clayl='#e6ab8a',
    sand='#f1e6d2', sandd='#dcc7a2', sanddd='#b99a6b',
    wood='#8a5a3b', woodd='#66402a', woodl='#b98a63',
    grey='#c9c5c9', greyd='#8d828c', silver='#d6d9de', silverd='#9aa1ab',
    sky='#bfe0f0', dusk='#fbe2a6',
)

# wall, arch, table, edge of the table
THEMES = {
    'epicerie': (C['honeys'], '#fbe2a6', '#eec46d', '#e0ab4a'),
    'huile': (C['greens'], '#b9e2cd', '#8cc7ab', '#6fb395'),
    'cosmetique': (C['cobalts'], '#c3d6f7', '#9bb8ea', '#7f9fdb'),
    'textile': (C['gars'], '#f5c5b7', '#e39a86', '#d08069'),
    'terre': (C['sand'], '#e5cfa8', '#cfae7b', '#bb965f'),
    'bijou': (C['plums'], '#e5c6df', '#c799bf', '#b27ea9'),
}
